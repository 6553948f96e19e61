import { z } from 'zod';
import type { Series } from './series.ts';

const value = z.tuple([z.number(), z.string()]);
const labels = z.record(z.string(), z.string());

const data = z.discriminatedUnion('resultType', [
  z.object({ resultType: z.literal('vector'), result: z.array(z.object({ metric: labels, value })) }),
  z.object({
    resultType: z.literal('matrix'),
    result: z.array(z.object({ metric: labels, values: z.array(value).min(1) })),
  }),
  z.object({ resultType: z.literal('scalar'), result: value }),
]);

/** What Prometheus answers at `/api/v1/query` and `/api/v1/query_range`. */
export const PrometheusAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('success'), data }),
  z.object({ status: z.literal('error'), error: z.string() }),
]);
export type PrometheusAnswer = z.infer<typeof PrometheusAnswer>;

/** The ends of names that tell a unit, by the conventions of Prometheus. */
const unitOfName: readonly (readonly [RegExp, string])[] = [
  [/_(?:seconds|seconds_(?:sum|total))$/, 's'],
  [/_milliseconds$/, 'ms'],
  [/_bytes(?:_total)?$/, 'bytes'],
  [/_ratio$/, 'ratio'],
  [/_percent$/, '%'],
];

/** The series of an answer. `name` is what they are called; without it, each is called what Prometheus calls it. */
export function readPrometheus(
  answer: Extract<PrometheusAnswer, { status: 'success' }>,
  name: string | null,
): Series[] {
  const { data: found } = answer;
  const make = (own: Readonly<Record<string, string>>, values: readonly z.infer<typeof value>[]): Series => {
    const { __name__: called = '', ...others } = own;
    const unit = unitOfName.find(([ending]) => ending.test(name ?? called))?.[1] ?? null;
    return { name: name ?? called, labels: others, metric: { unit, samples: values.map(toSample) } };
  };
  switch (found.resultType) {
    case 'scalar':
      return [make({}, [found.result])];
    case 'vector':
      return found.result.map(({ metric, value: last }) => make(metric, [last]));
    case 'matrix':
      return found.result.map(({ metric, values }) => make(metric, values));
  }
}

/** Prometheus writes numbers as text, and NaN where there is none. */
function toSample([at, text]: z.infer<typeof value>): [number, number | null] {
  const number = Number(text);
  return [at, text.trim() === '' || !Number.isFinite(number) ? null : number];
}
