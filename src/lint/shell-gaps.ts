import { readQuoting, type TextRange } from '../shell/index.ts';
import type { BlockView } from './block-view.ts';
import { listPlaceholderUses, type PlaceholderUse } from './placeholder-uses.ts';
import type { Survey } from './survey.ts';

/** Gaps such as `<app>` that stand in a command without quotes, where a shell takes them for redirections. */
export function listShellGaps(survey: Survey): readonly PlaceholderUse[] {
  const uses = survey.once(listPlaceholderUses).filter(({ placeholder }) => angled.has(placeholder.kind));
  const views = new Set(uses.map(({ view }) => view).filter(({ isPosix }) => isPosix));
  return [...views].flatMap((view) =>
    listBare(
      view,
      uses.filter((use) => use.view === view),
    ),
  );
}

const angled: ReadonlySet<string> = new Set(['angle', 'choice']);

function listBare(view: BlockView, uses: readonly PlaceholderUse[]): PlaceholderUse[] {
  const ranges = uses.map((use) => placeInBlock(use));
  const contexts = readQuoting(view.block.text, ranges);
  return uses.filter((_, at) => {
    const { start, end } = ranges[at]!;
    const isTyped = view.calls.some(({ call }) => call.start <= start && end <= call.end);
    return isTyped && contexts[at]?.quote === 'bare';
  });
}

/** Where a gap stands in the text of its block. */
export function placeInBlock({ view: { block }, placeholder: { line, column, text } }: PlaceholderUse): TextRange {
  const lines = block.text.split('\n');
  const row = line - block.textLine;
  const before = lines.slice(0, row).reduce((sum, one) => sum + one.length + 1, 0);
  // The column is that of the guide, where the block may stand further to the right.
  const start = before + Math.max(0, (lines[row] ?? '').lastIndexOf(text, column - 1));
  return { start, end: start + text.length };
}
