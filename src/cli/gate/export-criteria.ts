import { type CriteriaExport, emitAlertRules, emitAnalysisTemplate, type QueryOf } from '../../emit/index.ts';
import type { Bindings } from '../../gate/index.ts';
import type { Guide } from '../../model/index.ts';
import type { GateReport } from '../commands/gate.ts';
import { exitCodes } from '../exit-codes.ts';
import { printable } from '../terminal/printable.ts';

export type CriteriaTarget = 'prometheus' | 'argo';

const targets: Readonly<Record<CriteriaTarget, (guide: Guide, queryOf: QueryOf) => CriteriaExport>> = {
  prometheus: emitAlertRules,
  argo: emitAnalysisTemplate,
};

/** The criteria of a guide for another program, as YAML. What it cannot be told is said, and the exit code is 1. */
export async function exportCriteria(
  guide: Guide,
  bindings: Bindings['bindings'],
  target: CriteriaTarget,
): Promise<GateReport> {
  const { stringify } = await import('yaml');
  const { value, left } = targets[target](guide, ({ id, metric }) => {
    const binding = bindings[id] ?? bindings[metric ?? ''];
    if (binding === undefined || typeof binding === 'string' || binding.query === undefined) return null;
    return { query: binding.query, unit: binding.unit ?? null, baseline: binding.baseline ?? null };
  });
  const told = left.map(
    ({ criterion, reason }) =>
      `${printable(guide.source.path)}:${criterion.line}: left out, ${printable(reason)}: ${printable(criterion.text)}\n`,
  );
  const head = [
    `# Criteria of ${printable(guide.source.path)}, sha256 ${guide.source.sha256}.`,
    ...told.map((line) => `# ${line.trimEnd()}`),
  ];
  return {
    text: `${head.join('\n')}\n${stringify(value, { lineWidth: 0 })}`,
    told: told.join(''),
    code: left.length === 0 ? exitCodes.clean : exitCodes.findings,
  };
}
