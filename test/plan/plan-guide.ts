import { type Action, Plan, plan, type Selection } from '../../src/plan/index.ts';
import { compileLines } from '../assemble/write-guide.ts';

type Part = Partial<Selection>;

/** The plan of a guide that is written here, checked by its schema. */
export function planLines(part: Part, ...lines: readonly string[]): Plan {
  return Plan.parse(plan(compileLines(...lines), { flow: 'deploy', environment: null, ...part }));
}

/** Each action in one line: `4-6 run/shared ask`. */
export function outlineOf({ actions }: Plan): string[] {
  return actions.map(({ lines, kind, mode, confirm }) => {
    const how = mode === null ? kind : `${kind}/${mode}`;
    return `${lines.from}-${lines.to} ${how} ${confirm}`;
  });
}

export const textsOf = ({ actions }: Plan): string[] => actions.map(({ text }) => text);

export const namesOf = ({ parameters }: Plan): string[] => parameters.map(({ name }) => name);

/** The only action of a plan. */
export function onlyAction({ actions }: Plan): Action {
  const [action] = actions;
  if (action === undefined || actions.length !== 1) throw new Error(`the plan has ${actions.length} actions`);
  return action;
}

export const reasonsOf = ({ leftOut }: Plan): string[] => leftOut.map(({ lines, reason }) => `${lines.from} ${reason}`);
