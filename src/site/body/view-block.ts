import { type Alternative, type Block, type ChecklistItem, dispositionWords } from '../../model/index.ts';
import { paint, type Wrap } from '../highlight/paint.ts';
import { tokenise } from '../highlight/tokenise.ts';
import type { Mark } from '../page/marks.ts';
import { escapeHtml } from '../prose/escape.ts';
import type { BlockView, Choice, SheetLine } from './body.ts';
import { wrapVariables } from './wrap-variables.ts';

/** What the rest of the guide says of a block. */
export interface BlockContext extends Pick<BlockView, 'why' | 'anchor'> {
  /** The alternatives that the block holds. */
  readonly alternative: Alternative | null;
  /** Names of the parameters of the guide. */
  readonly parameters: ReadonlySet<string>;
}

/** A block as the page shows it. */
export function viewBlock(
  block: Block,
  { why, anchor, alternative, parameters }: BlockContext,
  items: readonly ChecklistItem[],
  markOf: (item: ChecklistItem) => Mark | null,
): BlockView {
  const commands = wrapCommands(block);
  const wraps = [
    ...(alternative === null ? [] : wrapOptions(block, alternative)),
    ...(isMarked(block, commands) ? commands : []),
    ...wrapPlaceholders(block),
    ...wrapVariables(block, parameters),
  ];
  return {
    id: block.id,
    anchor,
    line: block.span.start.line,
    endLine: block.span.end.line,
    dialect: block.lang ?? block.dialect,
    role: block.role,
    disposition: block.disposition,
    words: dispositionWords[block.disposition].words,
    why,
    html: paint(block.text, tokenise(block.text, block.dialect), wraps),
    commands: commands.length,
    prompted: block.prompted,
    file: block.file,
    hazards: [...new Set(block.hazards.map(({ kind }) => kind))],
    expects: [...new Set(block.expects.map(({ text }) => text))],
    choice: block.choice?.option == null ? null : { group: block.choice.group, option: block.choice.option },
    tabs: alternative === null ? null : choiceOf(alternative),
    sheet: items.some((item) => markOf(item) !== null) ? sheetOf(block, items, markOf) : null,
  };
}

/** Whether its commands are told apart: a single one that is all of its block need not be. */
function isMarked({ text, commands, prompted, repl }: Block, found: readonly Wrap[]): boolean {
  if (prompted) return true;
  // Without one of them, or without what an interpreter is to read, they are not the block.
  if (repl !== null || found.length !== commands.length) return false;
  return found.length > 1 || (found.length === 1 && commands[0]?.text !== text.trim());
}

export const choiceOf = ({ group, question, options }: Alternative): Choice => ({
  group,
  question,
  options: options.map(({ name }) => name),
});

/** The lines of each alternative. */
function wrapOptions({ text, textLine }: Block, { group, options }: Alternative): Wrap[] {
  const offsets = [...lineOffsets(text), text.length + 1];
  return options.flatMap(({ name, lines }) =>
    lines.flatMap((line) => {
      const [start, end] = [offsets[line - textLine], offsets[line - textLine + 1]];
      if (start === undefined || end === undefined) return [];
      const open = `<span data-group="${escapeHtml(group)}" data-option="${escapeHtml(name)}">`;
      return [{ start, end: Math.min(end, text.length), open, close: '</span>' }];
    }),
  );
}

function sheetOf(
  block: Block,
  items: readonly ChecklistItem[],
  markOf: (item: ChecklistItem) => Mark | null,
): SheetLine[] {
  const byLine = new Map(items.map((item) => [item.line, item]));
  return block.text.split('\n').map((text, at) => {
    const item = byLine.get(block.textLine + at);
    const mark = item === undefined ? null : markOf(item);
    return { mark, text: mark === null ? text : (item?.text ?? text) };
  });
}

function lineOffsets(text: string): number[] {
  const offsets = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
  return offsets;
}

function wrapCommands({ text, textLine, commands }: Block): Wrap[] {
  const offsets = lineOffsets(text);
  const wraps: Wrap[] = [];
  let from = 0;
  for (const command of commands) {
    const start = text.indexOf(command.text, Math.max(from, offsets[command.line - textLine] ?? 0));
    if (start === -1 || command.text === '') continue;
    from = start + command.text.length;
    wraps.push({ start, end: from, open: '<span class="cmd">', close: '</span>' });
  }
  return wraps;
}

/** Every place on the line of a placeholder that reads like it. */
function wrapPlaceholders({ text, textLine, placeholders }: Block): Wrap[] {
  const offsets = lineOffsets(text);
  const taken = new Map<number, number>();
  const wraps: Wrap[] = [];
  for (const { text: written, name, line } of [...placeholders].sort((a, b) => b.text.length - a.text.length)) {
    const start = offsets[line - textLine];
    if (start === undefined || written === '') continue;
    const end = offsets[line - textLine + 1] ?? text.length + 1;
    for (
      let at = text.indexOf(written, start);
      at !== -1 && at < end;
      at = text.indexOf(written, at + written.length)
    ) {
      const isTaken = [...taken].some(([from, to]) => at < to && at + written.length > from);
      if (isTaken) continue;
      taken.set(at, at + written.length);
      const open = `<var data-p="${escapeHtml(name)}">`;
      wraps.push({ start: at, end: at + written.length, open, close: '</var>' });
    }
  }
  return wraps;
}
