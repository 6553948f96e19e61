import type { Block } from '../model/index.ts';
import type { Outcome } from './action-draft.ts';
import { showBlock } from './manual-block.ts';
import type { Planning } from './planning.ts';

/** A checklist drawn in a block: criteria to be judged, or work to be ticked. */
export function showChecklist(planning: Planning, block: Block, because: string): Outcome {
  const items = planning.index.itemsInBlock.get(block.id) ?? [];
  const isCriteria = items.length > 0 && items.every(({ role }) => role === 'criterion-success');
  if (!isCriteria) return showBlock(planning, block, because);
  return showBlock(planning, block, 'criteria for success: go on only when all of them hold', { kind: 'expect' });
}
