import type { Claim } from './find-operators.ts';
import { guard } from './guarded-pattern.ts';
import type { Sentence } from './sentence.ts';
import { slugOf } from './slug.ts';

const counted: ReadonlyMap<string, string> = new Map([
  ['pods_running', 'pods'],
  ['replicas', 'replicas'],
]);
const adverse = guard(
  String.raw`(?<!\p{L})(?:(?:are |is )?(?:not|n't)[ -]\p{L}+|un(?:healthy|available|ready|reachable|responsive|schedulable)|fail(?:s|ed|ing)?|crash\p{L}*|evicted|pending|missing|lost|down|dead|terminating|stuck|degraded)(?!\p{L})`,
);

/** The name of those that are not as they should be: "pods not ready" are not the pods that run. */
export function counterpartOf(metric: string, text: string): string | null {
  const noun = counted.get(metric);
  const how = noun === undefined ? null : adverse.exec(text)?.[0];
  if (noun === undefined || !how) return null;
  return slugOf(`${noun} ${how.replace(/^(?:are|is) /i, '').replace(/^not[ -]/i, 'not_')}`);
}

const frees: ReadonlyMap<string, string> = new Map([
  ['disk_usage', 'disk_free'],
  ['memory_usage', 'memory_available'],
]);
const isFree = guard(String.raw`^ ?(?:free|available|left|remaining)(?!\p{L})`);
const used = guard(
  'us(?:age|ed?)|utili|consum|load|full|占用|使用|사용|ausl|nutz|verbrauch|использ|загруз|потреб|uso|użyc|zużyc|kullan|gebruik|استخدام',
);

/**
 * The metric of what is left, where the sentence is about that: "disk space > 20 %" among what should be so, or
 * "disk space under 5 GB" among what should not. "Disk usage > 20 %" never is.
 */
export function freePart(s: Sentence, claim: Claim, metric: string, after: string): string | null {
  const free = frees.get(metric);
  if (free === undefined) return null;
  if (isFree.test(after)) return free;
  const wanted = s.polarity === 'success' || s.polarity === 'expectation' ? '>' : '<';
  return claim.comparator.startsWith(wanted) && !used.test(s.text) ? free : null;
}
