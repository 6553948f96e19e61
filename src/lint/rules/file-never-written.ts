import type { GuidePart } from '../../model/index.ts';
import { maskWords } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import { placeOfFile } from '../named-files.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import { baseName } from '../shown-scripts.ts';
import type { Survey } from '../survey.ts';

export const fileNeverWritten: Rule = {
  id: 'file-never-written',
  catalogue: null,
  group: 'backup',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step restores from a file under a name that no step writes.',
  why: 'The backup is there under another name, and nobody knows which one while the system is down.',
  examples: {
    bad: `# Move the orders

\`\`\`bash
mysqldump shop orders > orders-backup.sql
\`\`\`

\`\`\`bash
mysql shop < orders-dump.sql
\`\`\`
`,
    good: `# Move the orders

\`\`\`bash
mysqldump shop orders > orders-backup.sql
test -s orders-backup.sql
\`\`\`

\`\`\`bash
mysql shop < orders-backup.sql
\`\`\`
`,
  },
  yieldsTo: ['rollback-file-undefined'],
  check,
};

/** Names that only somebody who backs up gives. */
const backupName = /(?:backup|dump|snapshot|export|bak)/i;
const backupEnding = /\.(?:sql|dump|bak|sqlite3?|db|json|tar|tgz|gz|bz2|zst|zip|rdb|archive)$/i;

function* check(survey: Survey): Iterable<Report> {
  const reads = survey.calls.flatMap((call) => filesRead(call).map((file) => ({ call, file })));
  if (reads.length === 0) return;
  const reading = new Set(reads.map(({ call }) => call.line));
  const written = writtenNames(
    survey,
    reads.map(({ call }) => call),
  );
  // A copy of the failed state says nothing about where the backup before it was made.
  const backups = written.filter(({ part }) => part !== 'back');
  if (backups.length === 0) return;
  const said = new Set<string>();
  for (const { call, file } of reads) {
    const base = baseName(file);
    if (call.view.part === 'read' || said.has(base) || isOpen(call, base)) continue;
    said.add(base);
    if (survey.places.lines.some((text, row) => text.includes(base) && !reading.has(row + 1))) continue;
    if (written.some(({ pattern }) => pattern.test(base)) || survey.surroundings.hasFile(file) === true) continue;
    const nearest = backups.findLast(({ line }) => line < call.line) ?? backups[0];
    yield {
      at: call.at,
      causes: [placeOfFile(call, file)],
      message: `No step writes \`${base}\`, which \`${showCall(call)}\` reads.`,
      help: 'Keep the name of the backup in a variable where it is made, and use the variable here.',
      related:
        nearest === undefined
          ? []
          : [{ at: survey.places.line(nearest.line), message: `The backup is written as \`${nearest.name}\`.` }],
    };
  }
}

const restoring = /restore|rollback|recover/i;

/** The backups that a command reads, by their literal names. */
function filesRead({ call, facts }: CallView): string[] {
  const fed = call.redirects.filter(({ operator }) => operator === '<').map(({ target }) => target);
  const isRestore = facts.effects.includes('restore') || restoring.test(baseName(call.name ?? ''));
  const given = isRestore ? call.words.slice(1).map(({ value }) => value) : [];
  return [...fed, ...given].filter(
    (file): file is string =>
      file !== null && /^[\w./~-]+$/.test(file) && backupName.test(baseName(file)) && backupEnding.test(file),
  );
}

/** Whether the reader is to fill the name in: other rules speak of that. */
function isOpen({ view }: CallView, base: string): boolean {
  return (
    /TIMESTAMP|YYYY|DATE|X{3,}|example|your/i.test(base) ||
    view.block.placeholders.some(({ text }) => base.includes(maskWords([text], [{ row: 0, text }]).join('')))
  );
}

interface Written {
  readonly name: string;
  readonly line: number;
  readonly part: GuidePart;
  readonly pattern: RegExp;
}

/** Names of backups in all other commands: literal, or with parts that the shell computes. */
function writtenNames({ calls }: Survey, readers: readonly CallView[]): readonly Written[] {
  const reads = new Set(readers);
  return calls.flatMap((call) => {
    if (reads.has(call)) return [];
    const assigned = call.call.assignments.flatMap(({ value }) => (value === null ? [] : [value]));
    const words = [...call.call.words.map(({ raw }) => raw), ...call.call.redirects.map(({ raw }) => raw), ...assigned];
    const plain = /=(.+)$/s.exec(call.text)?.[1];
    if (call.call.name === null && plain !== undefined) words.push(plain);
    return words
      .filter((word) => backupName.test(word))
      .map((word) => word.replace(/^\d*>+\s*/, '').replace(/^["']|["']$/g, ''))
      .filter((word) => backupName.test(literalPart(word)))
      .map((name) => ({ name, line: call.line, part: call.view.part, pattern: patternOf(name) }));
  });
}

/** The name without its directories, and with a mark for each part that the shell computes. */
const literalPart = (name: string): string =>
  name.replace(/\$\([^)]*\)|`[^`]*`|\$\{[^}]*\}|\$\w+|[*?]/g, '\0').replace(/^.*\//, '');

/** A part that the shell computes may be anything. */
function patternOf(name: string): RegExp {
  const text = literalPart(name)
    .split('\0')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${text}$`);
}
