import { listDumps } from '../backups.ts';
import type { CallView } from '../block-view.ts';
import { startOf } from '../excerpt.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const backupCheckWeak: Rule = {
  id: 'backup-check-weak',
  catalogue: 'bk/unverified',
  group: 'backup',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A backup is checked by `ls` only, which any older or empty file passes.',
  why: 'A dump that fails leaves an empty file behind, and `ls` ends with success; a pattern also finds the backup of last week.',
  examples: {
    bad: `# Copy the shop

\`\`\`bash
mysqldump shop > shop_1.4.sql
ls -lh shop_*.sql
\`\`\`

## Restore

\`\`\`bash
mysql shop_test < shop_1.4.sql
\`\`\`
`,
    good: `# Copy the shop

\`\`\`bash
mysqldump shop > shop_1.4.sql
test -s shop_1.4.sql
\`\`\`

## Restore

\`\`\`bash
mysql shop_test < shop_1.4.sql
\`\`\`
`,
  },
  check,
};

const strong =
  /(?:\btest|\[)\s+-s\b|\bgzip\s+-t\b|\bgunzip\s+-t\b|\bzcat\b|\bpg_restore\b|\bintegrity_check\b|\b(?:sha\d*|md5)sum\b|\btar\s+-?t|\bwc\b|\bstat\b|\bdu\b|\bhead\b|\btail\b|\bfile\s|\bpg_verifybackup\b|\bmysql\b.*<|\bpsql\b.*<|\bfind\b.*-size\b/;

function* check(survey: Survey): Iterable<Report> {
  const dumps = listDumps(survey);
  for (const view of survey.calls) {
    if (view.facts.program !== 'ls' || view.view.part === 'read' || view.call.pipedInto !== null) continue;
    const dump = dumps.findLast(
      ({ view: { line, view: block } }) => line < view.line && block.section === view.view.section,
    );
    if (dump === undefined || !isAboutDump(view, dump.view) || isCheckedElse(survey, view, dump.view)) continue;
    const [pattern] = view.call.words.map(({ raw }) => raw).filter((raw) => /[*?]/.test(raw));
    yield {
      at: view.at,
      message:
        pattern === undefined
          ? `\`${view.text}\` also ends with success when the dump is empty.`
          : `\`${view.text}\` also ends with success when only an older backup matches, or the dump is empty.`,
      help: 'Keep the name of the file in a variable, and run `test -s "$BACKUP_FILE"`.',
      related: [{ at: dump.view.at, message: 'This is the dump.' }],
    };
  }
}

/** Whether the listing names the file of the dump, or others like it. */
function isAboutDump({ call }: CallView, { text }: CallView): boolean {
  const names = call.words.slice(1).map(({ raw }) => raw.replaceAll(/["']/g, ''));
  return names.some((name) => {
    const stem = name.slice(name.lastIndexOf('/') + 1).split(/[*?$]/, 1)[0] ?? '';
    return stem.length > 2 ? text.includes(stem) : /[*?]|back|dump|\$/i.test(name);
  });
}

/** Whether something more telling looks at the dump in its section. */
function isCheckedElse({ calls }: Survey, view: CallView, dump: CallView): boolean {
  return calls.some(
    (other) => other.view.section === view.view.section && other.line > dump.line && strong.test(startOf(other.text)),
  );
}
