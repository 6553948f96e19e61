import type { Block } from '../../model/index.ts';
import type { BodyNode } from '../body/body.ts';
import { textOfHtml } from '../prose/escape.ts';
import type { Segment } from './segments.ts';

/** The text of a step in reading order, piece by piece. */
export function segmentsOf(nodes: readonly BodyNode[], blocks: ReadonlyMap<string, Block>): Segment[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'html':
        return [prose(node.html)];
      case 'list':
        return node.items.flatMap(({ html, body }) => [prose(html), ...segmentsOf(body, blocks)]);
      case 'table':
        return [node.head, ...node.rows.map(({ cells }) => cells)].map((cells) => prose(cells.join(' ')));
      case 'block': {
        const block = blocks.get(node.block.id);
        return block === undefined ? [] : codeSegments(block);
      }
      default:
        return segmentsOf(node.body, blocks);
    }
  });
}

/** Elements end words: what stands in one cell or paragraph must not run into the next. */
const prose = (html: string): Segment => ({
  isCode: false,
  text: textOfHtml(html.replace(/<(?:\/?(?:p|div|br|h[1-6]|td|th|tr|li|dt|dd))\b[^>]*>/g, ' $&')),
});

/** Commands as wholes, and every other line by itself. */
function codeSegments({ text, textLine, commands, dialect }: Block): Segment[] {
  const isCode = dialect !== 'checklist';
  const starts = new Map(commands.map((command) => [command.line, command.text]));
  const segments: Segment[] = [];
  let inside = 0;
  for (const [at, line] of text.split('\n').entries()) {
    const command = starts.get(textLine + at);
    if (command !== undefined) {
      inside = Math.max(inside, at + command.split('\n').length);
      segments.push({ isCode, text: command.length < line.trim().length ? line : command });
    } else if (at >= inside) segments.push({ isCode, text: line });
  }
  return segments;
}
