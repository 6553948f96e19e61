import { tellsOfWholeLoss } from '../model/index.ts';
import type { SectionDraft } from './draft.ts';
import { readHeading } from './heading/read-heading.ts';

/** Within one way back: the rollback itself, and what is done instead when all is lost. */
export function listWaysInDisaster(siblings: readonly SectionDraft[]): (readonly SectionDraft[])[] {
  const free = siblings.filter(
    ({ row, facts }) => row.kind === 'rollback' && row.choice === null && facts.labelKind !== 'step',
  );
  const lost = free.filter(({ row }) => tellsOfWholeLoss(row.title));
  const other = free.filter((section) => !lost.includes(section));
  // "Stop the service" beside "Full restore" is a step of it.
  const isWay = other.length === 1 && other.every(({ row }) => readHeading(row.title).kind?.kind === 'rollback');
  return isWay && lost.length === 1 ? [free] : [];
}
