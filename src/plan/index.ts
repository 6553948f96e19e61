export { plan } from './make-plan.ts';
export { Action, ActionKind, Flow, Mode, Plan } from './plan.ts';
export type { Selection } from './selection.ts';
export { listSides, listTargets } from './targets.ts';
