import { type GuideNode, plainText, type Root } from '../../markdown/index.ts';
import { Dialect } from '../../model/index.ts';
import type { BodyNode } from '../body/body.ts';
import { paint } from '../highlight/paint.ts';
import { tokenise } from '../highlight/tokenise.ts';
import { escapeHtml } from '../prose/escape.ts';
import { headingAnchor } from '../prose/heading-anchor.ts';
import type { FindTarget } from '../prose/links.ts';
import { renderInline } from '../prose/render-inline.ts';

type Nodes<T extends GuideNode['type']> = Extract<GuideNode, { type: T }>;

/** What stands below the title of a document, ready to be shown. Unlike a guide it has nothing to tick and nothing to run. */
export function buildDocument(root: Root, findTarget: FindTarget): BodyNode[] {
  const inline = (nodes: readonly GuideNode[]) => renderInline(nodes, { findTarget, definitions: new Map() });
  const build = (nodes: readonly GuideNode[]): BodyNode[] => nodes.flatMap(node);
  const node = (one: GuideNode): BodyNode[] => {
    switch (one.type) {
      case 'heading':
        return one.depth === 1 ? [] : [html(headingOf(one, inline(one.children)))];
      case 'paragraph':
        return [html(`<p>${inline(one.children)}</p>`)];
      case 'code':
        return [html(codeOf(one))];
      case 'blockquote':
        return [{ kind: 'quote', body: build(one.children) }];
      case 'table':
        return [tableOf(one, inline)];
      case 'list': {
        const start = one.ordered ? (one.start ?? 1) : null;
        return [{ kind: 'list', start, items: one.children.map((item) => itemOf(item, inline, build)) }];
      }
      default:
        return [];
    }
  };
  return build(root.children);
}

type Inline = (nodes: readonly GuideNode[]) => string;

const html = (text: string): BodyNode => ({ kind: 'html', html: text });

function headingOf(node: Nodes<'heading'>, words: string): string {
  const anchor = escapeHtml(headingAnchor(plainText(node)));
  return `<h${node.depth} id="${anchor}">${words}</h${node.depth}>`;
}

function codeOf({ value, lang }: Nodes<'code'>): string {
  const dialect = Dialect.safeParse(lang).data;
  return `<pre tabindex="0"><code>${paint(value, dialect === undefined ? [] : tokenise(value, dialect), [])}</code></pre>`;
}

function tableOf({ children: [head, ...rows] }: Nodes<'table'>, inline: Inline): BodyNode {
  const cellsOf = (row: Nodes<'tableRow'>) => row.children.map((cell) => inline(cell.children));
  return {
    kind: 'table',
    head: head === undefined ? [] : cellsOf(head),
    rows: rows.map((row) => ({ marks: [], cells: cellsOf(row) })),
  };
}

function itemOf(
  { children: [first, ...rest] }: Nodes<'listItem'>,
  inline: Inline,
  build: (nodes: readonly GuideNode[]) => BodyNode[],
) {
  const isText = first?.type === 'paragraph';
  return {
    mark: null,
    html: isText ? inline(first.children) : '',
    isRequired: false,
    body: build(isText || first === undefined ? rest : [first, ...rest]),
  };
}
