import { canBeSameFile, isBackupName } from '../shell/index.ts';
import { listAssignedValues } from './assigned-values.ts';
import { type Dump, listDumps } from './backups.ts';
import type { CallView } from './block-view.ts';
import { hasOpenPart, isOpenName, patternOfName } from './name-pattern.ts';
import { outputFileOf, writtenWord } from './named-files.ts';
import { baseName } from './shown-scripts.ts';
import type { Survey } from './survey.ts';

/** A command behind a dump that looks at a file which no step writes. */
export interface MissedDump {
  readonly check: CallView;
  /** What it looks at, as written. */
  readonly looked: string;
  readonly dump: Dump;
  /** What the dump writes, as written. */
  readonly written: string;
}

const lookers: ReadonlySet<string> = new Set(
  'test [ [[ ls gzip gunzip zcat stat du wc head tail file pg_restore sha256sum md5sum tar zstd'.split(' '),
);
const movers: ReadonlySet<string> = new Set(
  'cp mv ln tee rsync scp install gzip gunzip bzip2 xz zstd tar gpg openssl aws gsutil az curl wget docker kubectl'.split(
    ' ',
  ),
);
const ending = /\.(?:sql|dump|pgdump|bak|rdb|archive|gz|bz2|xz|zst|zip|tar|tgz)$/i;
const packed = /\.(?:sql|dump|archive)\.(?:gz|bz2|xz|zst)$|\.(?:dump|pgdump|bak)$/i;
/** A copy that was there before. */
const older = /prev|old|last(?!est)|yesterday|before|known|good|baseline|seed|example|your/i;
/** What may write files that its own words do not name. */
const runners =
  /(?:^|[/\s])(?:[\w.-]*\.(?:sh|py|rb|js|ts|php|pl)|make|just|task|npm|pnpm|yarn|rake|rails|artisan|heroku|ssh|bash|sh)(?=\s|$)/;
const aboutBackups = /back[-_]?up|dump|snapshot|export/i;

/** Checks behind a dump that can only look at another file than the dump has written. */
export function listMissedDumps(survey: Survey): readonly MissedDump[] {
  return survey.once(findMissedDumps);
}

function findMissedDumps(survey: Survey): readonly MissedDump[] {
  const dumps = listDumps(survey);
  const values = survey.once(listAssignedValues);
  const missed: MissedDump[] = [];
  const told = new Set<string>();
  for (const check of survey.calls) {
    if (check.view.part !== 'forward' || !isLook(check)) continue;
    const dump = dumps.findLast(({ view }) => view.view.section === check.view.section && isBefore(view, check));
    const written = dump === undefined ? null : fileOf(dump.view);
    if (dump === undefined || written === null || isOpenName(patternOfName(written, values))) continue;
    const files = check.call.words.slice(1).map((word) => writtenWord(check.view, word));
    const looked = files.find((file) => isBackupFile(check, file));
    if (looked === undefined || told.has(baseName(looked)) || !files.every((file) => isPlain(file))) continue;
    told.add(baseName(looked));
    if (!mayBeThere(survey, check, looked) && !isSeen(survey, dump, written))
      missed.push({ check, looked, dump, written });
  }
  return missed;
}

/** A literal name that only a backup has. */
function isBackupFile({ view }: CallView, word: string): boolean {
  const base = baseName(word);
  if (word.startsWith('-') || !ending.test(base) || older.test(base) || hasOpenPart(patternOfName(word, new Map())))
    return false;
  return (isBackupName(base) || packed.test(base)) && !view.block.placeholders.some(({ text }) => word.includes(text));
}

const isPlain = (word: string): boolean => /^[\w./~+:=,@%!\]-]+$/.test(word);

function isLook({ call, text }: CallView): boolean {
  if (!lookers.has(call.name ?? '') || call.redirects.some(({ operator }) => operator.startsWith('>'))) return false;
  const options: Partial<Record<string, RegExp>> = {
    test: /\s-[sfe]\s/,
    '[': /\s-[sfe]\s/,
    '[[': /\s-[sfe]\s/,
    gzip: /\s(?:-\w*[tl]|--test|--list)/,
    gunzip: /\s(?:-\w*t|--test)/,
    pg_restore: /\s(?:-l|--list)\b/,
    tar: /\s-?-?(?:\w*t|list)/,
    zstd: /\s(?:-\w*t|--test)/,
  };
  return options[call.name ?? '']?.test(text) ?? true;
}

const isBefore = (one: CallView, other: CallView): boolean =>
  one.line < other.line || (one.view === other.view && one.call.start < other.call.start);

function fileOf({ view, call, statement }: CallView): string | null {
  const after = statement.calls.filter(({ start }) => start >= call.start);
  return after.map((one) => outputFileOf(view, one)).find((file) => file !== null) ?? null;
}

/** Whether another check looks at what the dump has written. */
function isSeen(survey: Survey, dump: Dump, written: string): boolean {
  return survey.calls.some(
    (other) =>
      isLook(other) &&
      isBefore(dump.view, other) &&
      other.call.words.slice(1).some((word) => writtenWord(other.view, word) === written),
  );
}

/** Whether something may have made the file that is looked at. */
function mayBeThere(survey: Survey, check: CallView, looked: string): boolean {
  const base = baseName(looked);
  const values = survey.once(listAssignedValues);
  if (survey.surroundings.hasFile(looked) === true || isSaid(survey, base)) return true;
  return survey.calls.some((call) => {
    if (isReader(call)) return false;
    if (call.text.includes(base)) return true;
    const isNear = call.view.section === check.view.section || aboutBackups.test(call.text);
    if (isNear && (runners.test(call.text) || !call.facts.known)) return true;
    const words = [
      ...call.call.words
        .slice(1)
        .map((word) => ({ word: writtenWord(call.view, word), makes: movers.has(call.facts.program) })),
      ...call.call.redirects
        .filter(({ operator, body }) => body === null && operator.startsWith('>'))
        .map((redirect) => ({ word: writtenWord(call.view, redirect).replace(/^\d*[>|&]+\s*/, ''), makes: true })),
    ];
    return words.some(({ word, makes }) => {
      const name = word.replace(/^--?[\w-]+=/, '');
      const pattern = patternOfName(name, values);
      return isOpenName(pattern) ? makes && isNear : pattern.test(base) || canBeSameFile(name, looked);
    });
  });
}

const isReader = (call: CallView): boolean =>
  isLook(call) ||
  call.facts.effects.includes('restore') ||
  call.call.redirects.some(({ operator }) => operator === '<');

/** Whether words or code that no shell reads name the file. */
function isSaid({ guide, blocks }: Survey, base: string): boolean {
  return (
    guide.prose.some(({ markdown }) => markdown.includes(base)) ||
    guide.notices.some(({ text }) => text.includes(base)) ||
    guide.checklist.some(({ text, block }) => block === null && text.includes(base)) ||
    guide.tables.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.includes(base)))) ||
    blocks.some(
      ({ block, shell }) => (shell === null && block.text.includes(base)) || block.file?.endsWith(base) === true,
    ) ||
    blocks.some(({ shell }) => shell?.comments.some(({ text }) => text.includes(base)) === true)
  );
}
