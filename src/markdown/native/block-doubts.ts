import type { Code, Definition, List, Nodes, Parents, Root, Table } from 'mdast';
import { isFenceClosed } from '../code-fences.ts';
import type { Dialect } from '../dialect.ts';
import { sourceText } from '../source-text.ts';
import { isDoubtfulProse } from './prose-doubts.ts';

const CONTAINERS: ReadonlySet<string> = new Set(['blockquote', 'listItem']);
const FRONT_MATTER_FENCE = /^(?:---|\+\+\+)/;
const ONLY_BLANK = /^[ \t]*(?:$|\n[ \t>]*(?:\n|$))/;

/** Elements that end at a closing tag, of whatever name and in capitals or not. */
const RAW_TAG = /<\/?(?:pre|script|style|textarea)\b/i;
const HAS_LAZY_LINE = /\n(?![ \t]*>)/;

/**
 * Whether a tree holds something that remark reads or places in another way. Each doubt is a difference that generated
 * texts have shown, taken a little wider than they show it.
 */
export function isDoubtful(root: Root, text: string, { frontMatter }: Pick<Dialect, 'frontMatter'>): boolean {
  if (root.position?.end.offset !== text.length) return true;
  if (frontMatter && FRONT_MATTER_FENCE.test(text) && !isFrontMatter(root.children[0], text)) return true;
  return hasDoubts(root, text);
}

/** Front matter that ends as it begins: a line of dots ends it for one parser only. */
function isFrontMatter(node: Nodes | undefined, text: string): boolean {
  if (node === undefined || !['yaml', 'toml'].includes(node.type)) return false;
  const source = sourceText(text, node).trimEnd();
  return source.endsWith(`\n${source.slice(0, 3)}`);
}

function hasDoubts(parent: Parents, text: string): boolean {
  if (parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell')
    return isDoubtfulProse(parent, text);
  const children: readonly Nodes[] = parent.children;
  return children.some(
    (node, index) =>
      !isInOrder(node, children[index - 1], parent) ||
      isDoubtfulBlock({ node, parent, before: children[index - 1], next: children[index + 1], text }) ||
      ('children' in node && hasDoubts(node, text)),
  );
}

function isInOrder({ position }: Nodes, before: Nodes | undefined, parent: Parents): boolean {
  const from = before?.position?.end.offset ?? parent.position?.start.offset ?? 0;
  const to = parent.position?.end.offset ?? 0;
  const { start, end } = position ?? { start: {}, end: {} };
  return start.offset !== undefined && end.offset !== undefined && start.offset >= from && end.offset <= to;
}

/** A block, what it stands in, and what stands beside it. */
interface Block<Node extends Nodes = Nodes> {
  node: Node;
  parent: Parents;
  before: Nodes | undefined;
  next: Nodes | undefined;
  text: string;
}

function isDoubtfulBlock(block: Block): boolean {
  const { node, parent } = block;
  switch (node.type) {
    case 'html':
      return CONTAINERS.has(parent.type) || RAW_TAG.test(node.value);
    case 'blockquote':
      return parent.type === 'blockquote' || HAS_LAZY_LINE.test(sourceText(block.text, node));
    case 'listItem':
      return typeof node.checked === 'boolean' && node.children[0]?.type !== 'paragraph';
    case 'list':
      return parent.type === 'blockquote' && (block.next !== undefined || hasNestedList(node));
    case 'code':
      return isDoubtfulCode({ ...block, node });
    case 'definition':
      return isDoubtfulDefinition({ ...block, node });
    case 'table':
      return isDoubtfulTable({ ...block, node });
    default:
      return false;
  }
}

const hasNestedList = ({ children }: List): boolean =>
  children.some((item) => item.children.some(({ type }) => type === 'list'));

function isDoubtfulCode({ node, parent, before, next, text }: Block<Code>): boolean {
  const isInContainer = CONTAINERS.has(parent.type);
  const source = sourceText(text, node);
  // The place at which a fence ends that its container ends; and spaces other than ours, or names of them, in an info string.
  if (/^[`~]/.test(source)) return (isInContainer && !isFenceClosed(node, text)) || /^.*(?:[^\S\t\n ]|&)/.test(source);
  const after = text.slice(node.position?.end.offset);
  return (
    isInContainer ||
    (before !== undefined && !isBehindBlank(node, before)) ||
    next?.type === 'code' ||
    !/^(?:\n\n|\n?$)/.test(after)
  );
}

const isBehindBlank = (node: Nodes, before: Nodes | undefined): boolean =>
  before !== undefined && lineOf(node, 'start') > lineOf(before, 'end') + 1;

const lineOf = ({ position }: Nodes, side: 'start' | 'end'): number => position?.[side].line ?? 0;

function isDoubtfulDefinition({ node, parent, next, text }: Block<Definition>): boolean {
  if (CONTAINERS.has(parent.type) || sourceText(text, node).includes('\n')) return true;
  return next?.type !== 'definition' && !isBeforeBlank(node, text);
}

function isDoubtfulTable({ node, parent, before, text }: Block<Table>): boolean {
  if (CONTAINERS.has(parent.type) && !isBehindBlank(node, before)) return true;
  return !isBeforeBlank(node, text) || node.children.some((row) => sourceText(text, row).startsWith('<'));
}

const isBeforeBlank = ({ position }: Nodes, text: string): boolean => ONLY_BLANK.test(text.slice(position?.end.offset));
