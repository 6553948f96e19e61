export type Polarity = 'success' | 'rollback' | 'alert' | 'expectation';
export type Comparator = '<' | '<=' | '>' | '>=' | '==';

/** What one sentence demands. `manual` is for a person to answer: it never has a comparator or a value. */
export type CriterionReading = {
  kind: 'threshold' | 'absence' | 'manual';
  metric: string | null;
  agg: string | null;
  comparator: Comparator | null;
  value: number | null;
  upper: number | null;
  of: number | null;
  unit: string | null;
  for: string | null;
  window: string | null;
  relative: 'baseline' | null;
  scope: string | null;
  polarity: Polarity;
  quantified: boolean;
  because: string;
};

/** The operator that holds exactly when the given one does not. Equality has none that a gate could test. */
export const complements: Readonly<Record<Comparator, Comparator | null>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': null,
};
