import type { Step } from '../body/body.ts';

/** An entry of the way through a guide: a phase with its steps. */
export interface RailEntry {
  readonly id: string;
  readonly title: string;
  readonly part: Step['part'];
  readonly steps: readonly RailEntry[];
}

/** Phases and the steps below them; what lies deeper is a part of its step. */
export function makeRail(steps: readonly Step[]): RailEntry[] {
  const phases: { entry: RailEntry; steps: RailEntry[] }[] = [];
  for (const step of steps) {
    if (step.level > 3) continue;
    const steps: RailEntry[] = [];
    const entry = { id: step.id, title: titleOf(step), part: step.part, steps };
    const phase = phases.at(-1);
    if (step.level === 2 || phase === undefined) phases.push({ entry, steps });
    else phase.steps.push(entry);
  }
  return phases.map(({ entry }) => entry);
}

export const titleOf = ({ label, title }: Pick<Step, 'label' | 'title'>): string =>
  label === null ? title : `${label} ${title}`;
