import type { Block } from '../model/index.ts';
import { contentLines, type Draft, makeAction, noNeeds, type Outcome, sectionOf } from './action-draft.ts';
import { choiceSetsOf } from './choices.ts';
import type { Action } from './plan.ts';
import type { Planning } from './planning.ts';
import { readSaidBefore } from './said-before.ts';

/** A block that a person reads and does, or sees to: shown as it stands, and waited for. */
export function showBlock(planning: Planning, block: Block, because: string, row: Partial<Action> = {}): Outcome {
  const { index, ids } = planning;
  const sets = choiceSetsOf(index, block.section, block);
  const items = index.itemsInBlock.get(block.id) ?? [];
  const drafts: Draft[] = (typeof sets === 'string' ? [[]] : sets).map((choices) => ({
    action: makeAction(sectionOf(index, block.section), {
      id: ids.take(block.id),
      kind: 'manual',
      lines: contentLines(block),
      text: block.text,
      because,
      note: readSaidBefore(index, block).note,
      block: block.id,
      hazards: [...new Set(block.hazards.map(({ kind }) => kind))],
      choices,
      expects: block.expects.map(({ line, text, check }) => ({ line, text, check })),
      items: items.map(({ id }) => id),
      ...row,
    }),
    needs: noNeeds,
  }));
  return { drafts, leftOut: [] };
}
