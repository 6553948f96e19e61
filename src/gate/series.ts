import type { Criterion } from '../model/index.ts';
import type { Bindings } from './bindings.ts';
import type { Metric } from './metrics.ts';

/** One measured series with the labels that tell it from others of its name. */
export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly metric: Metric;
}

/** The series that a criterion asks for; a sentence when there is none, or more than one. */
export function findSeries(
  { id, metric }: Criterion,
  bindings: Bindings['bindings'],
  series: readonly Series[],
  suggest: (name: string, names: readonly string[]) => string | null,
): Metric | string {
  const binding = bindings[id] ?? bindings[metric ?? ''] ?? metric ?? '';
  const {
    metric: name,
    labels,
    unit,
  } = typeof binding === 'string' ? { metric: binding, labels: {}, unit: undefined } : binding;
  const named = series.filter((one) => one.name === name);
  const found = named.filter((one) => Object.entries(labels).every(([label, value]) => one.labels[label] === value));
  const [first, ...others] = found;
  if (first === undefined)
    return absent(name, named.length > 0, suggest(name, [...new Set(series.map((one) => one.name))]));
  if (others.length > 0) return `${found.length} series are called ${name}; choose one by its labels in the bindings`;
  return unit === undefined ? first.metric : { ...first.metric, unit };
}

function absent(name: string, isNamed: boolean, near: string | null): string {
  if (isNamed) return `no series of ${name} has the labels of the bindings`;
  return `${name} was not measured${near === null ? '' : `; did you mean ${near}?`}`;
}
