import type { GuideIndex } from '../model/index.ts';
import { leaveOut, type Outcome } from './action-draft.ts';
import type { Choice } from './choices.ts';
import type { Plan } from './plan.ts';

type PlanChoice = Plan['choices'][number];

/** Why the other side of what a person has decided is not there. */
export const notChosen = 'belongs to an alternative that was not chosen';

/** Drops what belongs to alternatives that were decided against; the rest no longer asks. */
export function decideChoices(
  index: GuideIndex,
  outcome: Outcome,
  open: readonly PlanChoice[],
  decided: Readonly<Record<string, string>>,
  reason: string,
): Outcome {
  const groups = Object.keys(decided);
  if (groups.length === 0) return outcome;
  for (const group of groups) check(open, group, decided[group] ?? '');
  const isOpen = ({ group }: Choice) => !Object.hasOwn(decided, group);
  const isTaken = (choice: Choice) => isOpen(choice) || decided[choice.group] === choice.option;
  const drafts = outcome.drafts
    .filter(({ action }) => action.choices.every(isTaken))
    .map((draft) => ({ ...draft, action: { ...draft.action, choices: draft.action.choices.filter(isOpen) } }));
  const still = new Set(drafts.map(({ action }) => action.block));
  const gone = new Set(outcome.drafts.map(({ action }) => action.block).filter((id) => !still.has(id)));
  const leftOut = [...gone].flatMap((id) => {
    const block = index.blocks.get(id ?? '');
    return block === undefined ? [] : leaveOut(block, reason).leftOut;
  });
  return { drafts, leftOut: [...outcome.leftOut, ...leftOut] };
}

function check(open: readonly PlanChoice[], group: string, option: string): void {
  const choice = open.find((row) => row.group === group);
  if (choice === undefined)
    throw new RangeError(
      `there is no choice '${group}'${open.length === 0 ? '' : `; there are ${open.map((row) => row.group).join(', ')}`}`,
    );
  if (!choice.options.includes(option))
    throw new RangeError(`'${group}' has no alternative '${option}'; there are ${choice.options.join(', ')}`);
}
