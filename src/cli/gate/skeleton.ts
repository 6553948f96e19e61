import { listGateCriteria, needsPerson } from '../../gate/index.ts';
import type { Guide } from '../../model/index.ts';

/** What a person fills in so that the criteria of a guide can be judged. */
export function makeSkeleton(guide: Guide): { bindings: unknown; metrics: unknown } {
  const measured = listGateCriteria(guide).filter((criterion) => !needsPerson(criterion));
  const names = [...new Set(measured.map(({ metric }) => metric ?? ''))];
  const unitOf = (name: string) => measured.find(({ metric }) => metric === name)?.unit ?? null;
  return {
    bindings: { schema: 1, bindings: Object.fromEntries(names.map((name) => [name, name])) },
    metrics: {
      at: null,
      metrics: Object.fromEntries(
        names.map((name) => [
          name,
          {
            unit: unitOf(name),
            ...(measured.some(({ metric, for: duration }) => metric === name && duration !== null)
              ? { samples: [[0, null]] }
              : { value: null }),
            ...(measured.some(({ metric, relative }) => metric === name && relative !== null)
              ? { baseline: null }
              : {}),
          },
        ]),
      ),
    },
  };
}
