import type { Block, ChecklistItem, GuideIndex, Prose } from '../model/index.ts';
import { statesCondition } from './condition.ts';
import { oneLine } from './line-text.ts';

/** What the guide says right before a block. */
export interface SaidBefore {
  readonly note: string | null;
  /** The block is to be run only under a condition, which a person must judge. */
  readonly isConditional: boolean;
}

const longest = 400;

/** The sentence, or the list item, right above a block in its section. */
export function readSaidBefore(index: GuideIndex, block: Block): SaidBefore {
  const words = wordsAbove(index, block);
  const note = words === null || words === '' ? null : shorten(words);
  const isOptional = index.chain(block.section).some(({ optional, title }) => optional || statesCondition(title));
  return { note, isConditional: isOptional || (words !== null && statesCondition(words)) };
}

/** The words right above a list that is no part of another one, where no label of it repeats them. */
export function readSaidAbove(index: GuideIndex, first: ChecklistItem): SaidBefore {
  const words =
    first.parent === null && first.group === null ? wordsBefore(index, first.section, 'checklist', first.id) : null;
  const note = words === null || words === '' ? null : shorten(words);
  return { note, isConditional: words !== null && statesCondition(words) };
}

function wordsAbove(index: GuideIndex, block: Block): string | null {
  if (block.item !== null) return plain(index.items.get(block.item)?.text ?? '');
  return wordsBefore(index, block.section, 'block', block.id);
}

function wordsBefore(index: GuideIndex, section: string, what: 'block' | 'checklist', own: string): string | null {
  const content = index.sections.get(section)?.content ?? [];
  const at = content.findIndex(({ kind, id }) => kind === what && id === own);
  const before = content[at - 1];
  if (before?.kind === 'prose') {
    const prose = index.prose.get(before.id);
    return prose === undefined || saysResult(index, prose) ? null : plain(prose.markdown);
  }
  if (before?.kind === 'notice') return plain(index.notices.get(before.id)?.text ?? '');
  return null;
}

/** What is expected of the block above says nothing about the one below. */
function saysResult({ guide }: GuideIndex, { line, span }: Prose): boolean {
  const lines =
    expectedLines.get(guide) ?? new Set(guide.blocks.flatMap(({ expects }) => expects.map((row) => row.line)));
  expectedLines.set(guide, lines);
  for (let at = line; at <= span.end.line; at += 1) if (lines.has(at)) return true;
  return false;
}

const expectedLines = new WeakMap<GuideIndex['guide'], ReadonlySet<number>>();

const comment = /<!--[\s\S]*?(?:-->|$)/g;
const marks = /\*\*|__|`|^#+\s+/g;

const plain = (markdown: string): string => oneLine(markdown.replace(comment, ' ').replace(marks, '')).trim();

const shorten = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`);
