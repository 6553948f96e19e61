import { isBackupName } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import { writtenWord } from '../named-files.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import { baseName } from '../shown-scripts.ts';
import type { Survey } from '../survey.ts';

export const copyLandsInside: Rule = {
  id: 'copy-lands-inside',
  catalogue: null,
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A directory is copied back over one that still exists, so that the copy lands inside of it.',
  why: 'The restore seems to have worked, and the service goes on with the old files beside a copy that nobody reads.',
  examples: {
    bad: `# Change the settings

\`\`\`bash
cp -r /etc/shop /etc/shop-before
\`\`\`

## Put them back

\`\`\`bash
cp -r /etc/shop-before /etc/shop
\`\`\`
`,
    good: `# Change the settings

\`\`\`bash
cp -r /etc/shop /etc/shop-before
\`\`\`

## Put them back

\`\`\`bash
mv /etc/shop /etc/shop-failed
cp -r /etc/shop-before /etc/shop
\`\`\`
`,
  },
  check,
};

function* check({ calls }: Survey): Iterable<Report> {
  for (const [index, call] of calls.entries()) {
    const copy = copyOf(call);
    if (copy === null || call.view.part === 'read' || /[*?]|\/\.?$/.test(copy.from)) continue;
    // What is kept may have another name each time, or be taken away by whoever needs the room.
    if (isBackupName(copy.to)) continue;
    const before = calls.slice(0, index);
    const known = before.findLast((other) => copyOf(other)?.from === copy.to);
    if (known === undefined || before.some((other) => takesAway(other, copy.to))) continue;
    yield {
      at: call.at,
      message: `\`${showCall(call)}\` makes \`${copy.to}/${baseName(copy.from)}\`: the directory is still there, and a copy lands inside of it.`,
      help: `Set \`${copy.to}\` aside with \`mv\` before, or copy what is inside: \`cp -a ${copy.from}/. ${copy.to}/\`.`,
      related: [{ at: known.at, message: 'The directory was there.' }],
    };
  }
}

/** From where to where a directory is copied under a name of its own. */
function copyOf({ facts, call, view }: CallView): { readonly from: string; readonly to: string } | null {
  if (facts.program !== 'cp') return null;
  const words = call.words.map((word) => writtenWord(view, word));
  const own = words.slice(words.indexOf('cp') + 1);
  const flags = own.filter((word) => word.startsWith('-'));
  if (!flags.some((flag) => /^-[a-zA-Z]*[rRa]|^--(?:recursive|archive)$/.test(flag))) return null;
  if (flags.some((flag) => /^-[a-zA-Z]*[tT]|^--(?:no-)?target-directory/.test(flag))) return null;
  const [from, to, ...more] = own
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.replace(/(?<=[^/.])\/$/, ''));
  if (from === undefined || to === undefined || more.length > 0 || /^\.{1,2}$/.test(to)) return null;
  return { from, to };
}

const removers: ReadonlySet<string> = new Set(['rm', 'mv', 'rmdir', 'git', 'rsync', 'ln']);

const takesAway = ({ facts, call, view }: CallView, directory: string): boolean =>
  removers.has(facts.program) && call.words.some((word) => writtenWord(view, word).replace(/\/$/, '') === directory);
