import type { Block } from '../model/index.ts';
import { type Quote, readQuoting, type TextRange } from '../shell/index.ts';
import type { BlockView } from './block-view.ts';
import { listPlaceholderUses, type PlaceholderUse } from './placeholder-uses.ts';
import type { Survey } from './survey.ts';

/** Gaps such as `<app>` that stand in a command without quotes, where a shell takes them for redirections. */
export const listShellGaps = (survey: Survey): readonly PlaceholderUse[] => listTyped(survey, 'bare');

/** Such gaps that stand in double quotes, where a shell puts the values of variables in. */
export const listQuotedGaps = (survey: Survey): readonly PlaceholderUse[] => listTyped(survey, 'double');

const angled: ReadonlySet<string> = new Set(['angle', 'choice']);

function listTyped(survey: Survey, quote: Quote): readonly PlaceholderUse[] {
  const uses = survey.once(listPlaceholderUses).filter(({ placeholder }) => angled.has(placeholder.kind));
  const byView = Map.groupBy(uses, ({ view }) => view);
  return [...byView].flatMap(([view, own]) => (view.isPosix ? listQuotedAs(quote, view, own) : []));
}

function listQuotedAs(quote: Quote, view: BlockView, uses: readonly PlaceholderUse[]): PlaceholderUse[] {
  const ranges = uses.map((use) => placeInBlock(use));
  const contexts = readQuoting(view.block.text, ranges);
  const isTyped = findTyped(view);
  return uses.filter((_, at) => contexts[at]?.quote === quote && isTyped(ranges[at]!));
}

/** Tells whether a range lies in a command of a block. */
function findTyped({ calls }: BlockView): (range: TextRange) => boolean {
  const inOrder = calls.map(({ call: { start, end } }) => ({ start, end })).sort((a, b) => a.start - b.start);
  let farthest = 0;
  const reaches = inOrder.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => (reaches[countUpTo(inOrder, start) - 1] ?? -1) >= end;
}

/** How many of the ranges, which are sorted, begin at an offset or before it. */
function countUpTo(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a gap stands in the text of its block. */
export function placeInBlock({ view: { block }, placeholder: { line, column, text } }: PlaceholderUse): TextRange {
  const starts = startsOf(block);
  const row = line - block.textLine;
  const before = starts[row] ?? block.text.length + 1;
  const written = block.text.slice(before, starts[row + 1]);
  // The column is that of the guide, where the block may stand further to the right.
  const start = before + Math.max(0, written.lastIndexOf(text, column - 1));
  return { start, end: start + text.length };
}

const known = new WeakMap<Block, readonly number[]>();

/** Where the lines of a block begin in its text. */
function startsOf(block: Block): readonly number[] {
  const starts = known.get(block) ?? [0, ...[...block.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  known.set(block, starts);
  return starts;
}
