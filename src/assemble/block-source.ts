import { type Code, type Container, type GuideNode, type ListItem, plainText } from '../markdown/index.ts';
import type { SectionDraft } from './draft.ts';
import type { FlowNode } from './flow.ts';
import { type GoverningLabels, labelsOfList, readGoverning } from './governing-label.ts';
import { introducingItem } from './introducing-item.ts';
import { cleanLine } from './line-text.ts';

/** A code node of the guide with what stands around it. */
export interface BlockSource {
  readonly code: Code;
  readonly section: SectionDraft;
  /** The list items around it, innermost last; where there is none, the one right above that it belongs to. */
  readonly items: readonly ListItem[];
  /** The paragraphs right before the lists around it, as text. */
  readonly leads: readonly string[];
  readonly containers: readonly Container[];
  /** The paragraph right before it, as text. */
  readonly before: string | null;
  /** Of that paragraph, or of the item that holds the block, what stands from the last line on that begins anew. */
  readonly lastLine: string | null;
  readonly beforeLine: number | null;
  /** That paragraph, when it is a pseudo-heading: short and bold, or ending in a colon. */
  readonly label: string | null;
  readonly governing: GoverningLabels;
  /** The labels further up that hold for the list around it. */
  readonly listLabels: readonly string[];
  /** The paragraph right after it, as text. */
  readonly after: string | null;
  readonly afterLine: number | null;
  /** The comment `<!-- expected… -->` stands before it. */
  readonly marked: boolean;
}

/** Whether a paragraph is a pseudo-heading: all of it bold, or a few words and a colon. */
export function isLabel(node: GuideNode): boolean {
  if (node.type !== 'paragraph') return false;
  const text = plainText(node).trim();
  if (text.length === 0 || text.length > 120 || text.includes('\n')) return false;
  const first = node.children[0];
  const bold =
    first !== undefined &&
    (first.type === 'strong' || first.type === 'emphasis') &&
    first.position?.start.offset === node.position?.start.offset;
  const tail = bold ? node.children.slice(1).map(plainText).join('').trim() : '';
  if (bold && (tail === '' || tail === ':' || /^\([^)]*\):?$/.test(tail))) return true;
  return text.length <= 60 && /[:：]$/.test(text);
}

function paragraphText(node: GuideNode | undefined): string | null {
  return node?.type === 'paragraph' ? cleanLine(plainText(node)) : null;
}

/** "Read the docs⏎Do not run this": a line that begins with a capital says something of its own. */
function lastLineOf(node: GuideNode | undefined): string | null {
  if (node?.type !== 'paragraph') return null;
  const last = plainText(node)
    .split(/\n\s*(?=\p{Lu}|\p{Lo})/u)
    .at(-1);
  return last === undefined ? null : cleanLine(last);
}

/** The words of the list item that holds a block. */
export function readItem({ items }: BlockSource): string | null {
  const first = items.at(-1)?.children[0];
  return first === undefined ? null : plainText(first);
}

/** The paragraph before a list; one that goes on behind a block has that of its beginning. */
function leadOf(siblings: readonly GuideNode[], list: number): string[] {
  let at = list;
  for (let node = siblings[at]; node?.type === 'list' && node.ordered === true && (node.start ?? 1) > 1; ) {
    const earlier = siblings.slice(0, at).findLastIndex(({ type }) => type !== 'code' && type !== 'html');
    if (siblings[earlier]?.type !== 'list') break;
    at = earlier;
    node = siblings[at];
  }
  const lead = paragraphText(siblings[at - 1]);
  return lead === null ? [] : [lead];
}

const expectedMark = /<!--\s*expected/i;

/** All code of the guide in reading order: fences, indented code and one-line commands, at any depth. */
export function listBlockSources(sections: readonly SectionDraft[]): BlockSource[] {
  const sources: BlockSource[] = [];
  for (const section of sections) {
    for (const flow of section.nodes) {
      const visit = (
        node: GuideNode,
        siblings: readonly GuideNode[],
        index: number,
        items: readonly ListItem[],
        leads: readonly string[],
      ): void => {
        if (node.type === 'code') sources.push(describe(node, section, siblings, index, items, leads, flow));
        // The flow already lists what containers of its own level hold.
        if (node.type === 'container' && items.length === 0 && node === flow.node) return;
        if (!('children' in node)) return;
        const below = node.type === 'listItem' ? [...items, node] : items;
        const led = node.type === 'list' ? [...leads, ...leadOf(siblings, index)] : leads;
        const children = node.children as readonly GuideNode[];
        children.forEach((child, at) => {
          visit(child, children, at, below, led);
        });
      };
      visit(flow.node, flow.siblings, flow.index, [], []);
    }
  }
  return sources;
}

function describe(
  code: Code,
  section: SectionDraft,
  siblings: readonly GuideNode[],
  index: number,
  items: readonly ListItem[],
  leads: readonly string[],
  flow: FlowNode,
): BlockSource {
  let at = index - 1;
  const marked = siblings[at]?.type === 'html' && expectedMark.test((siblings[at] as { value: string }).value);
  if (siblings[at]?.type === 'html') at -= 1;
  const step = items.length === 0 ? introducingItem(siblings[at]) : null;
  const before = step === null ? siblings[at] : (step.children.at(-1) as GuideNode);
  const holder = items.at(-1)?.children[0] as GuideNode | undefined;
  const after = siblings[index + 1];
  return {
    code,
    section,
    items: step === null ? items : [step],
    leads: step === null ? leads : leadOf(siblings, at),
    containers: flow.containers,
    before: paragraphText(before),
    lastLine: lastLineOf(before?.type === 'paragraph' ? before : holder),
    beforeLine: before?.position?.start.line ?? null,
    label: before !== undefined && isLabel(before) ? paragraphText(before) : null,
    governing: readGoverning(siblings, index),
    listLabels: flow.node.type === 'list' ? labelsOfList(flow.siblings, flow.index) : [],
    // A sentence that ends in a colon introduces what stands below it.
    after: /[:：]$/.test(paragraphText(after) ?? '') ? null : paragraphText(after),
    afterLine: after?.position?.start.line ?? null,
    marked,
  };
}
