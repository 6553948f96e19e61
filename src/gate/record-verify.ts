import type { RecordEvent, Subject } from './record.ts';
import type { ItemState, RecordState } from './record-state.ts';

export interface VerifyRules {
  readonly phases: readonly string[];
  /** Whether an item that names its owner has to be ticked by them. */
  readonly requireOwner: boolean;
  /** Whether a skipped item counts as open. */
  readonly refuseSkips: boolean;
}

export interface RecordVerdict<S extends Subject = Subject> {
  /** Required items that nobody has ticked. */
  readonly open: readonly ItemState<S>[];
  /** Required items that were ticked before the guide changed in what they say. */
  readonly changed: readonly ItemState<S>[];
  /** Required items that only others than their owner have ticked or skipped. */
  readonly unowned: readonly ItemState<S>[];
  readonly skipped: readonly ItemState<S>[];
  readonly required: number;
  readonly settled: number;
  /** Events about items that the guide does not have any more. */
  readonly gone: readonly RecordEvent[];
}

/** Whether all that some phases require was done. More ticks never make it worse. */
export function verifyRecord<S extends Subject>(state: RecordState<S>, rules: VerifyRules): RecordVerdict<S> {
  const required = state.items.filter(({ item }) => item.required && rules.phases.includes(item.phase));
  const skipped = required.filter(({ standing }) => standing === 'skipped');
  const open = required.filter(({ standing }) => standing === 'open' || (rules.refuseSkips && standing === 'skipped'));
  const changed = required.filter(({ standing }) => standing === 'changed');
  const unowned = rules.requireOwner
    ? required.filter((state) => state.answers.length > 0 && !open.includes(state) && !isByOwner(state))
    : [];
  const settled = required.length - open.length - changed.length - unowned.length;
  return { open, changed, unowned, skipped, required: required.length, settled, gone: state.gone };
}

export const isVerified = ({ open, changed, unowned }: RecordVerdict): boolean =>
  open.length + changed.length + unowned.length === 0;

/** `Ana (DBA team)` ticks what is Ana's and what is the DBA team's. */
function isByOwner({ item, answers }: ItemState): boolean {
  const wanted = wordsOf(item.owner ?? '');
  return wanted.trim() === '' || answers.some(({ by }) => wordsOf(by).includes(wanted));
}

const wordsOf = (name: string): string => ` ${(name.toLowerCase().match(/[\p{L}\p{N}_-]+/gu) ?? []).join(' ')} `;
