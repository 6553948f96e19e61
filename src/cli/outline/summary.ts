import type { Coverage, Disposition, Guide, Polarity } from '../../model/index.ts';
import { pad, widthOf } from '../terminal/fit.ts';
import type { Line, Piece } from '../terminal/line.ts';
import { wrap } from '../terminal/wrap.ts';
import { type DispositionText, dispositionTexts } from './dispositions.ts';
import { count, writeDuration } from './wording.ts';

/** The totals of a guide. */
export function summaryLines(guide: Guide, width: number): Line[] {
  return [
    [{ text: 'Summary', tone: 'title' }],
    ...named('steps', [stepsText(guide)]),
    ...flow('blocks', [{ text: `${guide.blocks.length}` }, ...blockCounts(guide)], width),
    ...named('checklist', [checklistText(guide)]),
    ...named('criteria', [countsText(guide.criteria, (criterion) => criterion.polarity, polarities)]),
    ...namedText('values', valuesText(guide), width),
    ...named('changes', [countsText(guide.changes, (change) => change.coverage, coverages)]),
    ...guide.rollback.flatMap((plan) => namedText('rollback', rollbackText(plan), width)),
    ...(guide.rollback.length === 0 ? named('rollback', [{ text: 'none', tone: 'danger' }]) : []),
    ...guide.source.problems.flatMap(({ line, message }) => namedText('problem', `line ${line}: ${message}`, width)),
  ];
}

const nameWidth = 11;

function named(name: string, pieces: readonly (Piece | string)[]): Line[] {
  return [[{ text: `  ${pad(name, nameWidth)}`, tone: 'quiet' }, ...(isBlank(pieces) ? ['none'] : pieces)]];
}

/** Broken between words, because nothing of it may be missing. */
function namedText(name: string, text: string, width: number): Line[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, width - nameWidth - 2));
  return [...named(name, [first]), ...rest.flatMap((part) => named('', [part]))];
}

const isBlank = (pieces: readonly (Piece | string)[]): boolean =>
  pieces.every((piece) => (typeof piece === 'string' ? piece : piece.text) === '');

const valuesText = ({ parameters }: Guide): string =>
  parameters.map(({ name, secret }) => (secret ? `${name} (secret)` : name)).join(', ');

function stepsText({ sections, blocks, checklist }: Guide): string {
  const busy = new Set([...blocks, ...checklist.filter((item) => item.checked !== null)].map(({ section }) => section));
  return `${busy.size} of ${count(sections.length, 'section')} hold blocks or boxes to tick`;
}

function blockCounts({ blocks }: Guide): Piece[] {
  const all = Object.entries(dispositionTexts) as [Disposition, DispositionText][];
  return all.flatMap(([disposition, { glyph, words, tone }]) => {
    const number = blocks.filter((block) => block.disposition === disposition).length;
    return number > 0 ? [{ text: `${glyph} ${words} ${number}`, tone }] : [];
  });
}

/** Pieces side by side, as many on a line as fit. */
function flow(name: string, pieces: readonly Piece[], width: number): Line[] {
  const rows: Piece[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    const size = widthOf(piece.text) + separator.length;
    if (used > 0 && used + size > width - nameWidth - 2) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(...(used > 0 ? [{ text: separator }] : []), piece);
    used += size;
  }
  return rows.flatMap((row, index) => (index === 0 ? named(name, row) : named('', row)));
}

const separator = '   ';

function checklistText({ checklist }: Guide): string {
  const boxes = checklist.filter((item) => item.checked !== null);
  if (checklist.length === 0) return '';
  const ticked = boxes.filter((item) => item.checked).length;
  const plain = checklist.length - boxes.length;
  return `${count(boxes.length, 'box', 'boxes')}: ${ticked} ticked, ${boxes.length - ticked} open; ${plain} other list ${plain === 1 ? 'item' : 'items'}`;
}

const polarities: Readonly<Record<Polarity, string>> = {
  success: 'for success',
  rollback: 'for rollback',
  alert: 'for alerts',
  expectation: 'expected results',
};

const coverages: Readonly<Record<Coverage, string>> = {
  covered: 'undone by a command',
  'by-restore': 'undone by a restore',
  manual: 'undone by a person',
  irreversible: 'irreversible',
  uncovered: 'not undone',
};

function countsText<Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  words: Readonly<Record<Key, string>>,
): string {
  if (rows.length === 0) return '';
  const counts = (Object.keys(words) as Key[])
    .map((key) => [rows.filter((row) => keyOf(row) === key).length, words[key]] as const)
    .filter(([number]) => number > 0);
  return `${rows.length}: ${counts.map(([number, text]) => `${number} ${text}`).join(', ')}`;
}

function rollbackText(plan: Guide['rollback'][number]): string {
  const facts = [
    plan.scope,
    plan.duration ? writeDuration(plan.duration) : null,
    count(plan.blocks.length, 'block'),
    count(plan.triggers.length, 'trigger'),
    plan.verification.length > 0 ? 'verified' : 'not verified',
  ];
  return `${plan.title} (${facts.filter((fact) => fact !== null).join(', ')})`;
}
