import type { Guide } from '../../model/index.ts';
import type { Plan } from '../../plan/index.ts';
import { bashRuntime } from '../../runtime/index.ts';
import type { Emission } from '../emission.ts';
import { makeHoldable } from './make-holdable.ts';
import { renderScript } from './render-script.ts';
import { toScript } from './to-script.ts';

/** A plan as one self-contained bash script. */
export function emitBash(plan: Plan, options: { readonly guide: Guide; readonly version: string }): Emission {
  const { script, findings } = toScript(makeHoldable(plan), { ...options, guide: makeHoldable(options.guide) });
  return {
    text: renderScript(script, bashRuntime),
    findings,
    steps: script.steps.map(({ id, kind, from, to }, at) => ({
      id,
      kind,
      block: plan.actions[at]?.block ?? null,
      from,
      to,
    })),
  };
}
