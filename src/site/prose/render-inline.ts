import type { Nodes } from '../../markdown/index.ts';
import { escapeHtml } from './escape.ts';
import type { FindTarget } from './links.ts';
import { Sanitiser } from './sanitise.ts';

export interface ProseContext {
  readonly findTarget: FindTarget;
  /** Addresses of the reference definitions, by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** Words of a guide as HTML. Quotes and dashes stay as they are written: they may be part of a command. */
export function renderInline(nodes: readonly Nodes[], context: ProseContext): string {
  const sanitiser = new Sanitiser();
  const out = nodes.map((node) => (node.type === 'html' ? sanitiser.take(node.value) : render(node, context)));
  return out.join('') + sanitiser.close();
}

function render(node: Nodes, context: ProseContext): string {
  const inner = () => ('children' in node ? renderInline(node.children as Nodes[], context) : '');
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'emphasis':
      return `<em>${inner()}</em>`;
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'delete':
      return `<del>${inner()}</del>`;
    case 'link':
      return link(node.url, inner(), context);
    case 'linkReference':
      return link(context.definitions.get(node.identifier) ?? null, inner(), context);
    // Nothing is loaded from elsewhere: a reader decides whether to look.
    case 'image':
      return link(node.url, imageText(node.alt), context);
    case 'imageReference':
      return link(context.definitions.get(node.identifier) ?? null, imageText(node.alt), context);
    case 'footnoteReference':
      return `<sup>[${escapeHtml(node.identifier)}]</sup>`;
    default:
      return inner();
  }
}

const imageText = (alt: string | null | undefined): string => `🖼 ${escapeHtml(alt || 'image')}`;

function link(url: string | null, words: string, { findTarget }: ProseContext): string {
  if (url === null) return words;
  const target = findTarget(url);
  if (target.kind === 'none') return `<span class="away" title="${escapeHtml(target.title)}">${words}</span>`;
  const rel = target.kind === 'outside' ? ' rel="noopener noreferrer nofollow"' : '';
  return `<a href="${escapeHtml(target.href)}"${rel}>${words}</a>`;
}
