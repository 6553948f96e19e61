import { findAggregate } from './aggregates.ts';
import { cleanText } from './clean-text.ts';
import { followsMiss } from './consequence.ts';
import { findMetrics, type MetricHit } from './find-metric.ts';
import { type Claim, findClaims } from './find-operators.ts';
import { readPeriods } from './periods.ts';
import { polarityOfVerb } from './polarity.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import type { CriterionReading, Polarity } from './reading.ts';
import { findScope } from './scope.ts';
import { findStatusClasses, type StatusClass } from './status-class.ts';
import { isLabelBefore, isVersionBefore } from './versions.ts';

/** A sentence with everything found in it; the readers decide what it means. */
export type Sentence = {
  text: string;
  polarity: Polarity;
  /** The verb of the sentence gave the polarity, not the caller. */
  stated: boolean;
  /** It tells what follows when its limits are not kept. */
  missed: boolean;
  quantities: readonly Quantity[];
  /** Limits: numbers with operators, without those that are only periods. */
  claims: readonly Claim[];
  metrics: readonly MetricHit[];
  statuses: readonly StatusClass[];
  for: string | null;
  window: string | null;
  agg: string | null;
  scope: string | null;
};

export function readSentence(raw: string, polarity: Polarity): Sentence {
  const text = cleanText(raw);
  const all = findQuantities(text);
  const bound = findClaims(text, all).filter((c) => !isVersion(text, c));
  const statuses = findStatusClasses(text).filter((s) => !bound.some((c) => c.quantity.start === s.start));
  const quantities = all.filter((q) => {
    if (statuses.some((s) => s.start <= q.start && q.start < s.end)) return false;
    return !isLabelBefore(text.slice(0, q.start)) && !isVersionBefore(text.slice(0, q.start));
  });
  const claims = bound.filter((c) => quantities.includes(c.quantity));
  const metrics = findMetrics(text);
  const periods = readPeriods(text, quantities, claims, metrics, statuses);
  const first = periods.claims[0];
  const missed = followsMiss(text, periods.claims);
  const stated = missed ? 'success' : polarityOfVerb(text);
  return {
    text,
    polarity: stated ?? polarity,
    stated: stated !== null,
    missed,
    quantities,
    claims: periods.claims,
    metrics,
    statuses,
    for: periods.for,
    window: periods.window,
    agg: findAggregate(
      first
        ? `${text.slice(0, first.start)} ${text.slice(first.end).replace(/ of (?:the )?max(?:imum)?(?![a-z])/i, '')}`
        : text,
    ),
    scope: findScope(text),
  };
}

const isVersion = (text: string, claim: Claim): boolean =>
  (claim.quantity.unit === null && isVersionBefore(text.slice(0, claim.start))) ||
  (claim.quantity.unit === null && isVersionBefore(text.slice(0, claim.quantity.start)));

const empty: Pick<
  CriterionReading,
  'metric' | 'comparator' | 'value' | 'upper' | 'of' | 'unit' | 'relative' | 'quantified'
> = {
  metric: null,
  comparator: null,
  value: null,
  upper: null,
  of: null,
  unit: null,
  relative: null,
  quantified: false,
};

/** A reading of this sentence: its periods, statistic and scope, and what the reader found out. */
export function reading(
  sentence: Sentence,
  found: Pick<CriterionReading, 'kind' | 'because'> & Partial<CriterionReading>,
): CriterionReading {
  const { agg, scope, polarity } = sentence;
  return { ...empty, agg, for: sentence.for, window: sentence.window, scope, polarity, ...found };
}

/** A reading that leaves the answer to a person, and says why. */
export function manual(sentence: Sentence, because: string, metric: string | null = null): CriterionReading {
  return reading(sentence, { kind: 'manual', metric, because });
}
