import type { Criterion } from '../../src/model/index.ts';

/** A criterion that says `error_rate < 1 %`, and what is different. */
export const makeCriterion = (parts: Partial<Criterion> = {}): Criterion => ({
  id: 'error-rate',
  section: 'success',
  item: null,
  line: 3,
  text: 'Error rate below 1 %',
  polarity: 'success',
  kind: 'threshold',
  metric: 'error_rate',
  agg: null,
  comparator: '<',
  value: 1,
  upper: null,
  of: null,
  unit: '%',
  for: null,
  window: null,
  relative: null,
  scope: null,
  ...parts,
});
