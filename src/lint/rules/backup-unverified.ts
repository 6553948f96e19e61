import { canBeSameFile } from '../../shell/index.ts';
import { type Dump, listDumps } from '../backups.ts';
import type { CallView } from '../block-view.ts';
import { startOf } from '../excerpt.ts';
import { listMissedDumps } from '../missed-dumps.ts';
import { outputFileOf, placeOfFile, writtenWord } from '../named-files.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const backupUnverified: Rule = {
  id: 'backup-unverified',
  catalogue: 'bk/unverified',
  group: 'backup',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'A dump is taken, and nothing looks whether it holds anything, or what looks opens another file.',
  why: 'A dump that fails leaves an empty file behind; it is found out on the day of the rollback.',
  examples: {
    bad: `# Deploy the shop

## Backup

\`\`\`bash
mysqldump shop > shop_1.3.sql
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
mysqldump shop > shop_failed.sql
mysql shop < shop_1.3.sql
\`\`\`
`,
    good: `# Deploy the shop

## Backup

\`\`\`bash
mysqldump shop > shop_1.3.sql
test -s shop_1.3.sql
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
mysqldump shop > shop_failed.sql
mysql shop < shop_1.3.sql
\`\`\`
`,
  },
  check,
};

const looks =
  /(?:\btest|\[)\s+(?:!\s+)?-[sf]\b|^ls\b|\bdir\b|\bgzip\s+-t|\bgunzip\s+-t|\bzcat\b|\bpg_restore\b|\bintegrity_check\b|\b(?:sha\d*|md5)sum\b|\btar\s+-?t|^wc\b|^stat\b|^du\b|^head\b|^tail\b|^file\s|\bpg_verifybackup\b|\bpg:backups(?::info)?\b(?!:)|\bGet-Item\b|\bbackups?\b.*\b(?:verify|check|list)\b|\b(?:verify|check|test|validate)\w*[-_]?(?:backup|dump|restore)/i;
const said =
  /\b(?:verif|check|test|validat|confirm|ensure|inspect)\w*\b.*\b(?:back[ -]?ups?|dumps?|snapshots?|restor\w+)\b|\b(?:back[ -]?ups?|dumps?|snapshots?)\b.*\b(?:verif|check|test|validat|confirm|exist|not empty|succe|complet|integrity)/i;

function* check(survey: Survey): Iterable<Report> {
  yield* checkMissed(survey);
  const dumps = listDumps(survey).filter(({ view: { view, call } }) => view.part === 'forward' && hasFile(call));
  const checks = survey.calls.filter(({ text, view }) => view.part !== 'read' && looks.test(startOf(text)));
  const [first, ...more] = dumps.filter((dump) => !checks.some((one) => isAbout(one, dump.view, dumps)));
  if (first === undefined) return;
  if (listRemarks(survey).some(({ text }) => said.test(text))) return;
  yield {
    at: first.view.at,
    message: `Nothing looks whether \`${showCall(first.view)}\` has made a usable dump.`,
    help: 'Follow it with `test -s FILE`, and with a listing of its content such as `pg_restore --list` or `gzip -t`.',
    related: more.map(({ view: { at } }) => ({ at, message: 'Nor this dump.' })),
  };
}

function* checkMissed(survey: Survey): Iterable<Report> {
  for (const { check: look, looked, dump, written } of listMissedDumps(survey))
    yield {
      at: look.at,
      causes: [placeOfFile(look, looked)],
      message: `No step writes \`${looked}\`, which \`${showCall(look)}\` looks at: the dump is \`${written}\`.`,
      help: 'Put the name of the dump into a variable before it is made, and use the variable in both places.',
      related: [{ at: dump.view.at, message: 'The dump is made here.' }],
    };
}

/** A check says nothing of a dump that is taken later, nor of one with a name of its own when it names another. */
function isAbout(one: CallView, dump: CallView, dumps: readonly Dump[]): boolean {
  const isLater = one.line > dump.line || (one.view === dump.view && one.call.start > dump.call.start);
  if (!isLater) return false;
  const others = dumps.filter(({ view }) => names(one, view));
  return names(one, dump) || others.length === 0;
}

/** Whether a check names the file that a dump writes. */
function names({ view, call }: CallView, dump: CallView): boolean {
  const file = dumpFile(dump);
  return file !== null && call.words.slice(1).some((word) => canBeSameFile(writtenWord(view, word), file));
}

function dumpFile({ view, call, statement }: CallView): string | null {
  const after = statement.calls.filter(({ start }) => start >= call.start);
  return after.map((one) => outputFileOf(view, one)).find((file) => file !== null) ?? null;
}

/** A dump that a redirection or a pipe writes leaves a file behind also when it fails. */
function hasFile({
  redirects,
  pipedInto,
}: {
  redirects: readonly { operator: string }[];
  pipedInto: string | null;
}): boolean {
  return pipedInto !== null || redirects.some(({ operator }) => operator === '>' || operator === '>>');
}
