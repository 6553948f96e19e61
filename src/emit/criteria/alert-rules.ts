import type { Guide } from '../../model/index.ts';
import { type CriteriaExport, expressAll, nameCriterion, type QueryOf } from './criteria-export.ts';
import { compareWith } from './express.ts';

const severities: Readonly<Record<string, string>> = { rollback: 'critical', alert: 'warning', success: 'warning' };

/**
 * Alert rules for Prometheus. An alert fires when a rollback or alert criterion holds, and when a success criterion
 * does not.
 */
export function emitAlertRules(guide: Guide, queryOf: QueryOf): CriteriaExport {
  const { expressed, left } = expressAll(guide, queryOf);
  const taken = new Set<string>();
  const rules = expressed.map(({ criterion, expression }) => {
    const isOpposite = criterion.polarity === 'success';
    const duration = isOpposite ? null : expression.duration;
    return {
      alert: nameCriterion(criterion, taken),
      expr: compareWith(`(${expression.query})`, expression, isOpposite, ['and', 'or']),
      ...(duration === null ? {} : { for: `${duration}s` }),
      labels: {
        severity: severities[criterion.polarity] ?? 'warning',
        guide: guide.slug,
        polarity: criterion.polarity,
      },
      annotations: {
        // A template of Prometheus stands in braces; the guide's words are none.
        summary: criterion.text.replaceAll('{{', '{ {').replaceAll('}}', '} }'),
        guide: `${guide.source.path}:${criterion.line}`,
      },
    };
  });
  return { value: { groups: rules.length === 0 ? [] : [{ name: `runsheet ${guide.slug}`, rules }] }, left };
}
