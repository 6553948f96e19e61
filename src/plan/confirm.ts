import type { Disposition, HazardKind } from '../model/index.ts';
import type { Effect } from '../shell/index.ts';
import type { Action } from './plan.ts';

export type Confirm = Action['confirm'];

/** What is known of a text that is about to be executed. */
export interface Danger {
  readonly hazards: readonly HazardKind[];
  readonly effects: ReadonlySet<Effect>;
  /** It may change what a database holds. */
  readonly changesData: boolean;
  /** It is written in a language that nothing here reads. */
  readonly unseen: boolean;
}

/** Who is asked before a text runs. */
export type ConfirmRule = (danger: Danger) => Confirm;

const grave: ReadonlySet<HazardKind> = new Set(['destructive', 'irreversible']);
const serious: ReadonlySet<HazardKind> = new Set([
  'state-changing',
  'production-affecting',
  'unknown-command',
  'publishes-code',
  'git-add-all',
  'sends-email',
  'cost',
]);

const isGrave = ({ hazards, effects }: Danger) =>
  hazards.some((kind) => grave.has(kind)) || effects.has('destructive') || effects.has('irreversible');

const never: ConfirmRule = () => 'none';
const always: ConfirmRule = () => 'ask';
const byContent: ConfirmRule = ({ hazards, changesData, unseen }) =>
  hazards.some((kind) => serious.has(kind)) || changesData || unseen ? 'ask' : 'none';

const unlessUnknown: ConfirmRule = ({ hazards }) => (hazards.includes('unknown-command') ? 'ask' : 'none');

const rules: Partial<Record<Disposition, ConfirmRule>> = {
  auto: never,
  // A value that is filled in, perhaps by an environment that nobody looked at, is no consent.
  'auto-after-params': byContent,
  'verify-auto': unlessUnknown,
  'gate-then-auto': always,
  choice: byContent,
};

/** Forward, the disposition decides; what destroys something is always confirmed by typing. */
export function confirmForward(disposition: Disposition): ConfirmRule {
  const rule = rules[disposition] ?? always;
  return (danger) => (isGrave(danger) ? 'type' : rule(danger));
}

const undoing: readonly Effect[] = ['restore', 'migrate-down'];
const replacing: readonly Effect[] = ['install', 'deploy', 'migrate', 'configure', 'traffic'];

/** On the way back, what may lose data is confirmed by typing, and what changes something is asked. */
export const confirmBack: ConfirmRule = (danger) => {
  if (isGrave(danger) || undoing.some((effect) => danger.effects.has(effect))) return 'type';
  if (replacing.some((effect) => danger.effects.has(effect))) return 'ask';
  return byContent(danger);
};
