import type { Mark } from '../page/marks.ts';
import { textOfHtml } from '../prose/escape.ts';
import type { BlockView, BodyNode } from './body.ts';

/** A box with the words that stand beside it. */
export interface ShownMark {
  readonly mark: Mark;
  readonly words: string;
}

/** The boxes of a body, in the order in which the page shows them: a browser knows them by their places. */
export function* listMarks(nodes: readonly BodyNode[]): Generator<ShownMark> {
  for (const node of nodes) {
    switch (node.kind) {
      case 'html':
        break;
      case 'block':
        for (const { mark, text } of node.block.sheet ?? []) if (mark !== null) yield { mark, words: text };
        break;
      case 'list':
        for (const { mark, html, body } of node.items) {
          if (mark !== null) yield { mark, words: textOfHtml(html) };
          yield* listMarks(body);
        }
        break;
      case 'table':
        for (const { marks } of node.rows) for (const mark of marks) yield { mark, words: mark.text };
        break;
      default:
        yield* listMarks(node.body);
    }
  }
}

/** The blocks of a body, in the order in which the page shows them. */
export function listBlocks(nodes: readonly BodyNode[]): BlockView[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'block') return [node.block];
    if (node.kind === 'list') return node.items.flatMap(({ body }) => listBlocks(body));
    return node.kind === 'html' || node.kind === 'table' ? [] : listBlocks(node.body);
  });
}
