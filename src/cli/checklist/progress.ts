import { type Checklist, Phase } from '../../emit/index.ts';
import type { ItemState, RecordState } from '../../gate/index.ts';
import type { Item } from './open-checklist.ts';

type PhaseRow = Checklist['phases'][number];

export interface PhaseProgress extends PhaseRow {
  /** Required items by what is known of them. */
  readonly done: number;
  readonly skipped: number;
  readonly changed: number;
  readonly open: number;
}

export interface Progress {
  readonly phases: readonly PhaseProgress[];
  /** The first required item that is not settled; when there is none, the first other one that is there to be done. */
  readonly next: ItemState<Item> | null;
  /** Required items of the first unfinished phase, which those after it wait for, and these. */
  readonly blocking: {
    readonly phase: PhaseRow;
    readonly items: readonly ItemState<Item>[];
    readonly waiting: readonly PhaseRow[];
  } | null;
}

/** Phases that follow one another; the others accompany them or are only gone through when something went wrong. */
const sequence: readonly Phase[] = ['before', 'during', 'verify', 'after', 'criteria'];
const aside: readonly Phase[] = Phase.options.filter((phase) => !sequence.includes(phase));

export function progressOf(checklist: Checklist, { items }: RecordState<Item>): Progress {
  const required = items.filter(({ item }) => item.required);
  const phases = checklist.phases.map((row) => {
    const own = required.filter(({ item }) => item.phase === row.phase);
    const number = (standing: ItemState['standing']) => own.filter((state) => state.standing === standing).length;
    return {
      ...row,
      done: number('done'),
      skipped: number('skipped'),
      changed: number('changed'),
      open: number('open'),
    };
  });
  const unsettled = required.filter(isUnsettled);
  const inOrder = [...sequence, 'communication' as const].flatMap((phase) =>
    unsettled.filter(({ item }) => item.phase === phase),
  );
  return { phases, next: inOrder[0] ?? null, blocking: blockingOf(phases, inOrder) };
}

export const isUnsettled = ({ standing }: ItemState): boolean => standing === 'open' || standing === 'changed';

function blockingOf(phases: readonly PhaseProgress[], unsettled: readonly ItemState<Item>[]): Progress['blocking'] {
  const unfinished = phases.filter(({ phase, open, changed }) => !aside.includes(phase) && open + changed > 0);
  const [phase, ...waiting] = unfinished.sort((a, b) => sequence.indexOf(a.phase) - sequence.indexOf(b.phase));
  if (phase === undefined || waiting.length === 0) return null;
  return { phase, waiting, items: unsettled.filter(({ item }) => item.phase === phase.phase) };
}
