import type { BlockView, CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** Comment lines of a block that stand together, and the commands below them up to the next such lines. */
export interface CommentStep {
  readonly view: BlockView;
  /** Each line without its mark, number and blanks. */
  readonly words: readonly string[];
  /** It is counted as a step: `# 4. Restart`. */
  readonly numbered: boolean;
  /** The guide's line of the first one. */
  readonly line: number;
  readonly calls: readonly CallView[];
  /** Variables are set below it, and nothing is called. */
  readonly onlyAssigns: boolean;
  /** It opens the block or has a blank line above it, so that it does not speak of the command before it. */
  readonly apart: boolean;
  /** A blank line parts it from what follows. */
  readonly partedBelow: boolean;
  /** Nothing but comments follows in the block. */
  readonly atEnd: boolean;
}

const mark = /^\s*(?:#+(?!!)|REM\s|::)\s*/i;
const number = /^(?:step\s+\d+(?:\.\d+)*[.):]?|\d+(?:\.\d+)*[.):]|\d+(?:\.\d+)+)\s+(?=\p{L})/iu;

/** What the comments of all blocks announce that a shell reads. */
export const commentSteps = ({ blocks }: Survey): readonly CommentStep[] => blocks.flatMap(stepsOf);

const known = new WeakMap<BlockView, readonly CommentStep[]>();

/** The comments of a block, even where they are all it holds. */
export function stepsOf(view: BlockView): readonly CommentStep[] {
  const steps = known.get(view) ?? readSteps(view);
  known.set(view, steps);
  return steps;
}

function readSteps(view: BlockView): readonly CommentStep[] {
  const { block, shell } = view;
  if (shell === null && block.role !== 'manual' && block.role !== 'env') return [];
  const lines = block.text.split('\n');
  const bodies = shell?.heredocs ?? [];
  const isComment = (row: number) =>
    mark.test(lines[row] ?? '') && !bodies.some(({ line, endLine }) => row + 1 > line - 1 && row + 1 <= endLine);
  const isBlank = (row: number) => (lines[row] ?? '').trim() === '';
  const runs: { from: number; to: number }[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    if (!isComment(row)) continue;
    const last = runs.at(-1);
    if (last?.to === row) last.to = row + 1;
    else runs.push({ from: row, to: row + 1 });
  }
  return runs.map(({ from, to }, index) => {
    const next = runs[index + 1]?.from ?? lines.length;
    const inside = view.calls.filter(({ line }) => line > view.guideLine(to) && line <= view.guideLine(next));
    const body = lines.slice(to, next).filter((line) => line.trim() !== '');
    const calls = inside.filter(({ call }) => call.name !== null);
    return {
      view,
      words: lines.slice(from, to).map((line) => line.replace(mark, '').replace(number, '').trim()),
      numbered: number.test((lines[from] ?? '').replace(mark, '')),
      line: view.guideLine(from + 1),
      calls,
      onlyAssigns: body.length > 0 && calls.length === 0 && body.every((line) => /^\s*[A-Za-z_]\w*=/.test(line)),
      apart: from === 0 || isBlank(from - 1),
      partedBelow: isBlank(to),
      atEnd: lines.slice(to).every((line, row) => line.trim() === '' || isComment(to + row)),
    };
  });
}
