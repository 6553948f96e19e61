import { canBeSameFile, hasOpenDate, isBackupName, skeletonOf } from '../../shell/index.ts';
import { listForwardMentions, speaksOfTaking } from '../backups.ts';
import type { BlockView, CallView } from '../block-view.ts';
import { dumpsOf, loadsOf } from '../database-files.ts';
import { canMake, keptCopiesReadBy } from '../kept-copies.ts';
import { placeOfFile, writtenWord } from '../named-files.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import { baseName } from '../shown-scripts.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const rollbackFileUndefined: Rule = {
  id: 'rollback-file-undefined',
  catalogue: 'rb/ref-undefined',
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback'],
  summary: 'The way back reads a backup or runs a script that no step of the guide makes.',
  why: 'The file is not there when it is needed: the backup has another name, and nobody knows which.',
  examples: {
    bad: `# Deploy the shop

## Back up

\`\`\`bash
BACKUP=/backups/shop-before.dump
pg_dump -Fc -d shop -f "$BACKUP"
pg_restore --list "$BACKUP"
\`\`\`

## Rollback

\`\`\`bash
systemctl stop shop
pg_dump -Fc -d shop -f /backups/failed.dump
pg_restore --clean -d shop /backups/backup_file.dump
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Deploy the shop

## Back up

\`\`\`bash
BACKUP=/backups/shop-before.dump
pg_dump -Fc -d shop -f "$BACKUP"
pg_restore --list "$BACKUP"
\`\`\`

## Rollback

\`\`\`bash
systemctl stop shop
pg_dump -Fc -d shop -f /backups/failed.dump
pg_restore --clean -d shop "$BACKUP"
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  yield* checkBackups(survey);
  yield* checkCopies(survey);
  yield* checkScripts(survey);
}

const backupFile = /\.(?:sql|dump|sqlite3?|db|bak|json|rdb|archive|pgdump|backup)(?:\.(?:gz|bz2|xz|zst))?$/i;

/** Backups that the way back reads under a name that no backup of the guide has. */
function* checkBackups(survey: Survey): Iterable<Report> {
  const dumps = dumpsOf(survey);
  const made = dumps.filter(({ file, at }) => file !== null && at.view.part === 'forward');
  const copies = survey.once(listForwardCopies);
  if (copies.length === 0) return;
  const named = new Set<string>();
  for (const call of wayBackOf(survey).calls) {
    for (const file of filesReadBy(survey, call)) {
      const skeleton = skeletonOf(file);
      if (skeleton === null || named.has(skeleton) || isFetched(file)) continue;
      named.add(skeleton);
      const isOpen = hasOpenDate(file);
      const isMentioned = () => survey.calls.some((other) => other !== call && mentions(other, file));
      const source = made.find((dump) => canBeSameFile(dump.file ?? '', file));
      if (isOpen && source !== undefined && /\$\(\s*date\b/.test(source.file ?? '')) {
        yield {
          at: call.at,
          causes: [placeOfFile(call, file)],
          message: `\`${file}\` is the name of no file: the dump gets its name from \`date\`, and nothing keeps it.`,
          help: 'Put the name into a variable before the dump, write it down, and use it here.',
          related: [{ at: source.at.at, message: 'The dump is written here.' }],
          severity: 'warning',
        };
      } else if (
        !isOpen &&
        source === undefined &&
        !isParameter(call, file) &&
        !isMentioned() &&
        !isSaid(survey, file, call.line)
      ) {
        yield {
          at: call.at,
          causes: [placeOfFile(call, file)],
          message: `\`${file}\` is made by no step of the guide: its backups have other names.`,
          help: 'Use the name that the backup is written to, from one variable in both places.',
          related: [...made.map(({ at }) => at), ...copies]
            .slice(0, 4)
            .map(({ at }) => ({ at, message: 'A backup is made here.' })),
        };
      }
    }
  }
}

const listForwardCopies = ({ calls }: Survey): readonly CallView[] =>
  calls.filter(({ facts, view }) => view.part === 'forward' && facts.effects.includes('backup') && facts.known);

function filesReadBy(survey: Survey, call: CallView): string[] {
  if (call.facts.effects.includes('backup')) return [];
  const loads = loadsOf(survey).filter(({ at, looksOnly }) => at === call && !looksOnly);
  const files = loads.flatMap(({ file }) => (file === null ? [] : [file]));
  if (files.length > 0) return files;
  const isScript = /\.(?:sh|py|rb|js|ts|php|pl)$/.test(call.facts.program);
  if (!isScript) return [];
  return call.call.words
    .slice(1)
    .map((word) => writtenWord(call.view, word))
    .filter((word) => backupFile.test(word) && isBackupName(word) && !word.startsWith('-'));
}

const isFetched = (file: string): boolean => /^(?:[a-z0-9]+:)?\/\/|^s3:|^gs:/i.test(file);

/** Names that only say "put your file here" are asked for as parameters, where they are marked as such. */
function isParameter({ view, line }: CallView, file: string): boolean {
  return view.block.placeholders.some(
    (placeholder) => placeholder.line === line && placeholder.kind !== 'path' && file.includes(placeholder.text),
  );
}

function mentions({ view, call }: CallView, file: string): boolean {
  const words = [...call.words.slice(1), ...call.redirects.filter(({ body }) => body === null)];
  return words.some((word) =>
    canBeSameFile(writtenWord(view, word).replace(/^(?:-\w|--[\w-]+=|\d*[<>|]+\s*)/, ''), file),
  );
}

/** Whether text, or content that a person fills in, names the file elsewhere. */
function isSaid({ guide }: Survey, file: string, line: number): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    guide.prose.some(({ markdown }) => markdown.includes(name)) ||
    guide.checklist.some(({ text, block }) => block === null && text.includes(name)) ||
    guide.blocks.some(
      ({ text, textLine, file: own }) =>
        own?.endsWith(name) === true ||
        text.split('\n').some((row, at) => textLine + at !== line && row.includes(name)),
    )
  );
}

/** Files that only a backup can have made, and that no command makes, be there another backup or none. */
function* checkCopies(survey: Survey): Iterable<Report> {
  const reads = wayBackOf(survey).calls.flatMap((call) => keptCopiesReadBy(call).map((file) => ({ call, file })));
  if (reads.length === 0 || survey.calls.some(isForeignBackup)) return;
  const hasBackups = survey.once(listForwardCopies).length > 0;
  const named = new Set<string>();
  for (const { call, file } of reads) {
    const base = baseName(file);
    if (named.has(base)) continue;
    named.add(base);
    if ((hasBackups && filesReadBy(survey, call).includes(file)) || isFilledIn(call, base)) continue;
    const readers = new Set(reads.filter((read) => baseName(read.file) === base).map((read) => read.call));
    if (survey.calls.some((other) => !readers.has(other) && canMake(other, file)) || isSaidOf(survey, base)) continue;
    // What lies in a folder for backups may be the work of the host, and the deployment may stand in another guide.
    const mayBeHost = file.startsWith('/');
    const mayBeElsewhere = !survey.blocks.some(isDeployment);
    if (mayBeHost && mayBeElsewhere) continue;
    const isTaken = mayBeHost || mayBeElsewhere || listForwardMentions(survey).some(({ text }) => speaksOfTaking(text));
    yield {
      at: call.at,
      message: `\`${base}\` is made by no step of the guide, and \`${showCall(call)}\` reads it.`,
      help: `Make it before the first change, under this name, and look whether it is there: \`test -s ${base}\`.`,
      ...(isTaken ? { severity: 'warning' } : {}),
    };
  }
}

const isDeployment = ({ part, section, calls }: BlockView): boolean =>
  part === 'forward' && section.kind !== 'communication' && section.kind !== 'verify' && calls.length > 0;

/** A program that no table knows, and that may keep copies under any name: `./backup.sh`. */
function isForeignBackup({ facts, call, view }: CallView): boolean {
  if (facts.known || view.part === 'back') return false;
  return call.words.slice(0, 3).some(({ raw }) => /back[-_]?up|snapshot/i.test(raw) && !raw.startsWith('-'));
}

function isFilledIn({ view, line }: CallView, base: string): boolean {
  return (
    hasOpenDate(base) ||
    /example|your|X{3,}/i.test(base) ||
    view.block.placeholders.some((one) => one.line === line && base.includes(one.text))
  );
}

/** Whether text or another block names the file, the way back itself apart. */
function isSaidOf({ guide, blocks }: Survey, base: string): boolean {
  return (
    guide.prose.some(({ markdown }) => markdown.includes(base)) ||
    guide.notices.some(({ text }) => text.includes(base)) ||
    guide.checklist.some(({ text, block }) => block === null && text.includes(base)) ||
    blocks.some(
      ({ block, part }) => block.file?.endsWith(base) === true || (part !== 'back' && block.text.includes(base)),
    )
  );
}

/** Scripts of the way back that are neither in the guide nor in the project. */
function* checkScripts(survey: Survey): Iterable<Report> {
  const defined = new Set(survey.guide.blocks.flatMap(({ file }) => (file === null ? [] : [baseName(file)])));
  const named = new Set<string>();
  for (const { call, facts, view, at } of wayBackOf(survey).calls) {
    const [first, second] = call.words;
    const word = facts.program === 'bash' ? second : first;
    const path = word?.value ?? null;
    if (path === null || !/^(?:\.\/)?[\w./-]+\.sh$/.test(path) || path.startsWith('/')) continue;
    const written = word === undefined ? path : writtenWord(view, word);
    if (
      defined.has(baseName(path)) ||
      named.has(path) ||
      view.block.placeholders.some(({ text }) => written.includes(text))
    )
      continue;
    named.add(path);
    if (survey.surroundings.hasFile(path.replace(/^\.\//, '')) !== false) continue;
    yield {
      at,
      message: `\`${path}\` is neither in the guide nor in the project.`,
      help: 'Write the script into the guide or the repository, before the first change.',
    };
  }
}
