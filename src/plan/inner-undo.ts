import { type Block, type GuideIndex, partOf } from '../model/index.ts';
import { oneLine } from './line-text.ts';

/** What only looks is no step that could be undone. */
const leavesAll: ReadonlySet<string> = new Set(['exclude', 'auto', 'verify-auto']);
const done: ReadonlySet<string> = new Set(['run', 'session', 'repl', 'query']);

/** A step inside a section whose way back stands right behind it. */
export interface InnerStep {
  readonly line: number;
  readonly title: string;
}

/**
 * Of sections in which several steps have each their way back right behind them: the step that a line belongs to; null
 * for everything before the first of them and for other sections.
 */
export type StepAt = (section: string, line: number) => InnerStep | null;

export function findInnerSteps(index: GuideIndex, isBack: (block: Block) => boolean): StepAt {
  const steps = new Map(index.guide.sections.map(({ id }) => [id, stepsOf(index, id, isBack)]));
  return (section, line) => steps.get(section)?.findLast((step) => step.line <= line) ?? null;
}

function stepsOf(index: GuideIndex, section: string, isBack: (block: Block) => boolean): readonly InnerStep[] {
  const blocks = index.guide.blocks.filter((block) => block.section === section);
  if (partOf(index, section) === 'back' || blocks.some(({ choice }) => choice !== null)) return [];
  const steps: InnerStep[] = [];
  let undone = 0;
  let wasBack = true;
  for (const block of blocks) {
    const isWayBack = isBack(block);
    if (!isWayBack && (!done.has(block.role) || leavesAll.has(block.disposition))) continue;
    if (isWayBack && !wasBack) undone += 1;
    if (!isWayBack && wasBack) steps.push({ line: block.span.start.line, title: titleOf(index, block) });
    wasBack = isWayBack;
  }
  return undone > 1 ? steps : [];
}

/** The words of its item, or what it runs first. */
function titleOf({ items }: GuideIndex, { item, commands, text }: Block): string {
  const words = oneLine(item === null ? '' : (items.get(item)?.text ?? '')).replace(/[\s:：.]+$/u, '');
  const title = words === '' ? oneLine(commands[0]?.text ?? text) : words;
  return title.length > 60 ? `${title.slice(0, 60)}…` : title;
}
