import type { Criterion } from '../model/index.ts';
import type { Subject } from './record.ts';
import type { ItemState, RecordState } from './record-state.ts';
import type { Answer } from './verdict.ts';

/** An item of a checklist with what it demands. */
export interface Question extends Subject {
  readonly criteria: readonly Pick<Criterion, 'id'>[];
}

/**
 * What a record says of criteria that only a person can judge, or a sentence that says why it says nothing. A ticked item
 * holds, one whose tick was taken back or that was said not to hold does not; a skipped one was not looked at.
 */
export function answersFrom({ items }: RecordState<Question>): (criterion: Pick<Criterion, 'id'>) => Answer | string {
  return ({ id }) => {
    const states = items.filter(({ item }) => item.criteria.some((one) => one.id === id));
    const answers = states.map(answerOf);
    const given = answers.find((answer) => typeof answer !== 'string');
    return given ?? answers[0] ?? 'no item of the checklist asks for it';
  };
}

function answerOf({ standing, event, answers }: ItemState): Answer | string {
  if (event === null) return 'a person has to answer it';
  const { by, at } = event;
  if (standing === 'done') return { value: true, by, at };
  if (standing === 'open') return { value: false, by, at };
  if (standing === 'changed') return `the guide says something else since ${by} answered it`;
  return `${answers.at(-1)?.by ?? by} skipped it`;
}
