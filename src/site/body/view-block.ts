import { type Block, type ChecklistItem, dispositionWords } from '../../model/index.ts';
import { paint, type Wrap } from '../highlight/paint.ts';
import { tokenise } from '../highlight/tokenise.ts';
import type { Mark } from '../page/marks.ts';
import { escapeHtml } from '../prose/escape.ts';
import type { BlockView, SheetLine } from './body.ts';

/** A block as the page shows it. */
export function viewBlock(
  block: Block,
  { why, anchor }: Pick<BlockView, 'why' | 'anchor'>,
  items: readonly ChecklistItem[],
  markOf: (item: ChecklistItem) => Mark | null,
): BlockView {
  const commands = wrapCommands(block);
  // A single command is its block.
  const marked = commands.length > 1 || block.prompted ? commands : [];
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
    html: paint(block.text, tokenise(block.text, block.dialect), [...marked, ...wrapPlaceholders(block)]),
    commands: commands.length,
    prompted: block.prompted,
    file: block.file,
    hazards: [...new Set(block.hazards.map(({ kind }) => kind))],
    expects: [...new Set(block.expects.map(({ text }) => text))],
    choice: block.choice?.option == null ? null : { group: block.choice.group, option: block.choice.option },
    sheet: items.some((item) => markOf(item) !== null) ? sheetOf(block, items, markOf) : null,
  };
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
