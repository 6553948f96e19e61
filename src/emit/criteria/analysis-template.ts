import type { Guide } from '../../model/index.ts';
import {
  type CriteriaExport,
  type Expressed,
  expressAll,
  nameCriterion,
  type QueryOf,
  type Unexpressed,
} from './criteria-export.ts';
import { compareWith, type Expression } from './express.ts';

/**
 * An AnalysisTemplate for Argo Rollouts. Each metric has both conditions, so that without data neither is true and the
 * rollout pauses instead of going on.
 */
export function emitAnalysisTemplate(guide: Guide, queryOf: QueryOf): CriteriaExport {
  const { expressed, left } = expressAll(guide, queryOf);
  const cannot: Unexpressed[] = [];
  const taken = new Set<string>();
  const metrics = expressed.flatMap(({ criterion, expression }) => {
    const query = overTime(expression);
    if (query === null) {
      cannot.push({ criterion, reason: 'a query cannot tell how long something was equal, or in a range' });
      return [];
    }
    return [makeMetric({ criterion, expression }, query, nameCriterion(criterion, taken))];
  });
  return {
    value: {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AnalysisTemplate',
      metadata: {
        name: resourceName(guide.slug),
        annotations: { 'runsheet/guide': guide.source.path, 'runsheet/sha256': guide.source.sha256 },
      },
      spec: {
        args: [{ name: 'prometheus-address' }, { name: 'interval', value: '60s' }, { name: 'count', value: '5' }],
        metrics,
      },
    },
    left: [...left, ...cannot].sort((a, b) => a.criterion.line - b.criterion.line),
  };
}

function makeMetric({ criterion, expression }: Expressed, query: string, name: string): unknown {
  const isSuccess = criterion.polarity === 'success';
  const condition = (isOpposite: boolean) =>
    `len(result) > 0 && (${compareWith('result[0]', expression, isOpposite, ['&&', '||'])})`;
  return {
    name,
    interval: '{{args.interval}}',
    count: '{{args.count}}',
    failureLimit: 0,
    successCondition: condition(!isSuccess),
    failureCondition: condition(isSuccess),
    provider: { prometheus: { address: '{{args.prometheus-address}}', query } },
  };
}

const worstOf: Readonly<Record<string, string>> = { '<': 'max', '<=': 'max', '>': 'min', '>=': 'min' };

/** What has to meet the bound for it to have been met all the time. */
function overTime({ query, comparator, upper, duration }: Expression): string | null {
  if (duration === null) return query;
  const worst = upper === null ? worstOf[comparator] : undefined;
  return worst === undefined ? null : `${worst}_over_time((${query})[${duration}s:])`;
}

/** A name that Kubernetes accepts. */
function resourceName(slug: string): string {
  const name = slug
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
    .replace(/-+$/, '');
  return name === '' ? 'guide' : name;
}
