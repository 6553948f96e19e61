import { type GuideNode, plainText } from '../markdown/index.ts';
import { guard } from './criterion/guarded-pattern.ts';
import { readHeading } from './heading/read-heading.ts';
import { cleanLine } from './line-text.ts';

/** The labels above a block that hold for it though something stands between: the nearest of each form. */
export interface GoverningLabels {
  /** "Rollback:" holds for the next commands, whatever is said before them. */
  readonly led: string | null;
  /** Whether it has led to other commands already: then it may be over. */
  readonly hasLed: boolean;
  /** "**Rollback**" stands for a heading, and holds up to the next one. */
  readonly headed: string | null;
}

/** Whether a paragraph is bold as a whole, its colon aside, and no sentence that is only told loudly. */
function isHeadingLike(node: GuideNode): boolean {
  if (node.type !== 'paragraph') return false;
  const [first, ...rest] = node.children;
  const tail = rest.map(plainText).join('').trim();
  return (
    first?.type === 'strong' && /^[:：]?$/.test(tail) && !/[.!。！]\s*$/.test(text(node)) && text(node).length <= 120
  );
}

const text = (node: GuideNode): string => cleanLine(plainText(node));

const holdsCommands = (node: GuideNode): boolean =>
  node.type === 'code' ||
  node.type === 'inlineCode' ||
  ('children' in node && (node.children as readonly GuideNode[]).some(holdsCommands));

/** "Run:" says nothing of where the commands lead. */
const bareLead =
  /^(?:(?:then|now|next|and|please|you can)[, ]+)*(?:run|execute|use|type|enter|issue|do)(?!\p{L})[^.]{0,40}$/iu;

/** What begins with these goes on with what stands above it, and begins nothing of its own. */
const goesOn = guard(
  String.raw`^(?:(?:and )?then|next|after (?:that|this|which)|afterwards?|finally|lastly|also|once (?:that is|that['’]s|this is|it is|it['’]s) (?:done|finished)|in addition|dann|danach|anschließend|zuletzt|zum schluss|ensuite|puis|après (?:cela|ça|quoi)|enfin|luego|después|entonces|por último|depois|em seguida|por fim|затем|потом|после этого|наконец)(?!\p{L})|^(?:然后|接着|随后|之后|最后|再)`,
);

/** "Then roll back:" leads elsewhere all the same. */
const isContinued = (words: string): boolean => goesOn.test(words) && readHeading(words).kind?.kind !== 'rollback';

/** How far up a label is looked for: a guide may have no heading at all. */
const farthest = 60;

/** Reads upwards from a block, up to the heading above it. */
export function readGoverning(siblings: readonly GuideNode[], index: number): GoverningLabels {
  let led: string | null = null;
  let isOpen = true;
  let hasWords = false;
  let hasLed = false;
  for (const node of siblings.slice(Math.max(0, index - farthest), index).reverse()) {
    if (node.type === 'heading' || node.type === 'thematicBreak') break;
    const isBold = isHeadingLike(node);
    if (isBold && !/[:：]$/.test(text(node))) return { led, hasLed, headed: text(node) };
    if (node.type === 'paragraph' && isContinued(text(node))) continue;
    if (isOpen && node.type === 'paragraph' && /[:：]$/.test(text(node)) && !bareLead.test(text(node))) {
      led = text(node);
      isOpen = false;
    }
    if (isBold) break;
    // Words between two blocks of commands begin something of their own, and a list may be all of it.
    if (node.type === 'code') {
      isOpen &&= !hasWords;
      hasLed ||= isOpen;
    } else if (node.type !== 'html') {
      hasWords = true;
      if (node.type === 'list' && holdsCommands(node)) isOpen = false;
    }
  }
  return { led, hasLed, headed: null };
}

/** The labels above a list that hold for all of it: a bold one, or the one that leads to it and to nothing before. */
export function labelsOfList(siblings: readonly GuideNode[], list: number): string[] {
  const { led, headed } = readGoverning(siblings, list);
  const label = led === null ? -1 : siblings.findLastIndex((node, at) => at < list && text(node) === led);
  const leadsElsewhere = siblings.slice(label + 1, list).some((node) => node.type === 'list' || node.type === 'code');
  return [leadsElsewhere ? null : led, headed].filter((one) => one !== null);
}
