import type { Polarity } from '../model/index.ts';
import type { ItemDraft } from './checklist.ts';
import { findMetrics } from './criterion/find-metric.ts';
import { readHeading } from './heading/read-heading.ts';

const light =
  /^(?:(?<good>green|ok|good|normal|healthy|target)|(?<bad>red|yellow|amber|orange|critical|warning|bad|alarm))\s*[:–—-]\s*/iu;
const modal =
  '(?:should|must|has to|have to|needs? to|is|are|be|stays?|remains?|keeps?|kept|never|always|alert|warn|page|roll ?back|abort|stop|act|if|when|at|takes?|drops?|rises?|goes|falls?|still)';
const sign =
  '(?:[<>≤≥=]|below\\b|above\\b|under\\b|over\\b|less than\\b|more than\\b|at (?:least|most)\\b|exceed\\w*|no more\\b|(?:greater|lower|higher|fewer|slower|longer) than\\b|within\\b|p\\d\\d\\b)';
const elliptic = new RegExp(`^(?:${modal}[\\s:]+)*${sign}`, 'iu');

const longest = 60;

const isMetric = (label: string): boolean => findMetrics(label).length === 1 && readHeading(label).polarity === null;

/** A bound without a subject of its own, and what stands above it to be its subject. */
export interface BoundWords {
  /** The words to read; null when the item says itself what it is about. */
  readonly whole: string | null;
  readonly polarity: Polarity;
  /** The item above is no more than the name of what its bounds are of. */
  readonly namedBy: string | null;
}

/**
 * "Error rate" with "should be < 0.1 %" below it: the item above, the label or the heading says of what a bound is one.
 * A label and a heading say so only when they name something that is measured.
 */
export function readBoundWords({ row, raw }: ItemDraft, above: ItemDraft | null, stated: Polarity): BoundWords {
  const lit = light.exec(row.text);
  const polarity = lit?.groups?.['bad'] !== undefined && stated === 'expectation' ? 'alert' : stated;
  const rest = row.text.slice(lit?.[0].length ?? 0);
  const none = { whole: null, polarity, namedBy: null };
  if (!elliptic.test(rest)) return none;
  const labels = [row.group, raw.section.row.title].filter((label) => label !== null && isMetric(label));
  const subject = above?.row.text ?? labels[0] ?? null;
  if (subject === null || subject.length > longest) return none;
  const isName = above !== null && (isMetric(above.row.text) || /[:：]\**$/.test(above.raw.raw.trim()));
  return {
    whole: `${subject.replace(/[\s:：.]+$/u, '')} ${rest}`,
    polarity,
    namedBy: isName ? (above?.row.id ?? null) : null,
  };
}
