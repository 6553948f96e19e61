import type { Guide } from '../../model/index.ts';
import { groupBy } from '../outline/group-by.ts';
import type { Script } from './make-outputs.ts';
import type { Manifest } from './manifest.ts';

/**
 * What became of every block in every script: its steps, or the reason why it has none.
 *
 * @throws Error when a script has lost a block: that is a defect, never a matter for the writer of the guide
 */
export function accountForBlocks(guide: Guide, scripts: readonly Script[]): Manifest['blocks'] {
  const accounts = scripts.map(accountOf);
  return guide.blocks.map(({ id, span, role, disposition }) => ({
    id,
    lines: { from: span.start.line, to: span.end.line },
    role,
    disposition,
    scripts: accounts.map((account) => account(id)),
  }));
}

function accountOf({ path, plan, emission }: Script) {
  const steps = groupBy(emission.steps, ({ block }) => block ?? '');
  const reasons = new Map(plan.leftOut.map(({ block, reason }) => [block, reason]));
  return (block: string): Manifest['blocks'][number]['scripts'][number] => {
    const ids = (steps.get(block) ?? []).map(({ id }) => id);
    const reason = reasons.get(block) ?? null;
    if ((ids.length === 0) === (reason === null)) {
      throw new Error(`${plan.guide.path}: ${path} must either hold block ${block} or say why not.`);
    }
    return { path, steps: ids, leftOut: reason };
  };
}
