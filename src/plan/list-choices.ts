import type { GuideIndex } from '../model/index.ts';
import type { Draft } from './action-draft.ts';
import { alternativeOf } from './choices.ts';
import { wayGroup } from './flow-rollback.ts';
import { oneLine } from './line-text.ts';
import type { Plan } from './plan.ts';

/** What must be chosen before the first action, by the first action that asks for it. */
export function listChoices(index: GuideIndex, drafts: readonly Draft[]): Plan['choices'] {
  const choices = new Map<string, Plan['choices'][number]>();
  for (const { action } of drafts) {
    for (const { group, option } of action.choices) {
      const known = choices.get(group);
      if (known !== undefined) {
        if (!known.options.includes(option)) known.options.push(option);
        continue;
      }
      const alternative = alternativeOf(index, group);
      choices.set(group, {
        group,
        question: oneLine(alternative?.question ?? (group === wayGroup ? 'Which way back?' : group)),
        line: action.lines.from,
        options: [...new Set([...(alternative?.options.map(({ name }) => name) ?? []), option])],
      });
    }
  }
  return [...choices.values()];
}
