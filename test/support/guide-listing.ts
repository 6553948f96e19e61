import { emitChecklist } from '../../src/emit/index.ts';
import type { Guide } from '../../src/model/index.ts';
import { Flow, listTargets, plan } from '../../src/plan/index.ts';

/** Every step of every script: what it does with which lines, and who is asked. */
export function listSteps(guide: Guide): string {
  const scripts = listTargets(guide).flatMap((environment) =>
    Flow.options.map((flow) => {
      const { actions } = plan(guide, { flow, environment });
      const steps = actions.map(
        ({ id, kind, confirm, lines }) => `  ${lines.from}-${lines.to} ${kind} ${confirm} ${id}`,
      );
      return [`${flow}${environment === null ? '' : ` of ${environment}`}`, ...steps].join('\n');
    }),
  );
  return `${scripts.join('\n\n')}\n`;
}

export function listItems(guide: Guide): string {
  const items = emitChecklist(guide).items.map(({ line, phase, required, text }) =>
    [line, phase, required ? 'required' : 'optional', text].join(' · '),
  );
  return `${items.join('\n')}\n`;
}
