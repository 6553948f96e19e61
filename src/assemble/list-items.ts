import { type GuideNode, type List, type ListItem, openBoxes, plainText, tickedBoxes } from '../markdown/index.ts';
import type { ItemForm } from '../model/index.ts';
import { isLabel } from './block-source.ts';
import type { SectionDraft } from './draft.ts';
import { labelsOfList } from './governing-label.ts';
import { introducingItem } from './introducing-item.ts';
import { cleanLine } from './line-text.ts';
import { lineOf } from './places.ts';
import { announcesReasons, announcesSteps } from './rollback-sentence.ts';

/** A list item as it stands in the Markdown, before it is understood. */
export interface RawItem {
  readonly node: ListItem | null;
  readonly section: SectionDraft;
  readonly line: number;
  readonly form: ItemForm;
  readonly label: string | null;
  readonly raw: string;
  readonly checked: boolean | null;
  readonly parent: RawItem | null;
  /** Bold label before the list, or title line of the group in a fence. */
  readonly group: string | null;
  /** Labels further up that hold for its list. */
  readonly listLabels: readonly string[];
  /** Code directly in this item, or right below its list and its own. */
  readonly code: readonly GuideNode[];
  /** The block that it is a line of. */
  readonly block: string | null;
}

const mark = /^\s*(?:[✅❌❎⚠])/u;
const box = new RegExp(`^\\s*[${openBoxes}${tickedBoxes}]`, 'u');
const ticked = new RegExp(`^\\s*[${tickedBoxes}]`, 'u');

const bound = /^\d[\d.,]*\s?(?:%|\p{L}|$)/u;

/** The item's own paragraph: nested lists and code are rows of their own. */
function ownText(item: ListItem): string {
  const parts: string[] = [];
  for (const child of item.children) {
    if (child.type === 'list' || child.type === 'code') break;
    const quoted = child.type === 'blockquote' && parts.length === 0 ? plainText(child) : null;
    // "- > 5% of requests" is a bound: to Markdown its sign opens a quotation.
    parts.push(quoted !== null && bound.test(quoted) ? `> ${quoted}` : plainText(child));
    if (quoted !== null) break;
    if (child.type === 'paragraph') break;
  }
  return cleanLine(parts.join(' '));
}

function formOf(item: ListItem, list: List, text: string): ItemForm {
  if (typeof item.checked === 'boolean') return 'task';
  if (box.test(text)) return 'box';
  if (mark.test(text)) return 'mark';
  return list.ordered ? 'numbered' : 'bullet';
}

/** What a paragraph calls the list below it: a label, or a sentence that says what the list is for. */
function labelOf(node: GuideNode): string | null {
  const text = cleanLine(plainText(node));
  return isLabel(node) || announcesReasons(text) || announcesSteps(text) ? text : null;
}

/** All list items of the guide, at any depth, in reading order. */
export function listRawItems(sections: readonly SectionDraft[]): RawItem[] {
  const items: RawItem[] = [];
  const visitList = (
    list: List,
    section: SectionDraft,
    parent: RawItem | null,
    group: string | null,
    listLabels: readonly string[] = [],
    below?: GuideNode,
  ): void => {
    const step = below?.type === 'code' ? introducingItem(list) : null;
    list.children.forEach((item, index) => {
      const raw = ownText(item);
      const start = list.start ?? 1;
      const form = formOf(item, list, raw);
      const row: RawItem = {
        node: item,
        section,
        line: lineOf(item),
        form,
        label: list.ordered ? String(start + index) : null,
        raw,
        checked: typeof item.checked === 'boolean' ? item.checked : form === 'box' ? ticked.test(raw) : null,
        parent,
        group,
        listLabels,
        code: [
          ...(item.children.filter((child) => child.type === 'code') as GuideNode[]),
          ...(item === step && below !== undefined ? [below] : []),
        ],
        block: null,
      };
      items.push(row);
      visitChildren(item.children as readonly GuideNode[], section, row, null);
    });
  };
  const visitChildren = (
    nodes: readonly GuideNode[],
    section: SectionDraft,
    parent: RawItem | null,
    group: string | null,
  ): void => {
    let label = group;
    for (const node of nodes) {
      if (node.type === 'list') visitList(node, section, parent, label);
      else if (node.type === 'paragraph') label = labelOf(node);
      else if (node.type === 'blockquote') visitChildren(node.children as readonly GuideNode[], section, parent, null);
      else if (node.type === 'container' && parent !== null)
        visitChildren(node.children as readonly GuideNode[], section, parent, null);
    }
  };
  for (const section of sections) {
    let label: string | null = null;
    let above: List | null = null;
    let steps: string | null | undefined;
    for (const { node, siblings, index } of section.nodes) {
      if (node.type === 'list') {
        const goesOn = node.ordered === true && (node.start ?? 1) > 1;
        // A label over bullets says nothing of the steps that follow them.
        if (above !== null && above.ordered !== true && node.ordered === true && !goesOn) label = null;
        // Steps that go on behind a block belong to what the first of them belongs to.
        const isBehindBlock = siblings[index - 1]?.type === 'code';
        const own = goesOn && isBehindBlock && steps !== undefined ? steps : label;
        visitList(node, section, null, own, labelsOfList(siblings, index), siblings[index + 1]);
        above = node;
        if (node.ordered === true) steps = own;
      } else if (node.type === 'paragraph') {
        label = labelOf(node);
        above = null;
      } else if (node.type === 'blockquote') visitChildren(node.children as readonly GuideNode[], section, null, null);
    }
  }
  return items;
}
