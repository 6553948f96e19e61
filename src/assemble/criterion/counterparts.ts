import type { Claim } from './find-operators.ts';
import { guard } from './guarded-pattern.ts';
import type { Sentence } from './sentence.ts';
import { slugOf } from './slug.ts';

const counted: ReadonlyMap<string, string> = new Map([
  ['pods_running', 'pods'],
  ['replicas', 'replicas'],
]);
// A restart that is over ("3 running after being restarted") says only when.
const wrong = String.raw`(?<!(?:after|before|since|without|until|during) (?:the |an? |all |being |having )?)(?:restart(?:s|ed|ing)|oomkilled|(?:image ?pull ?|crash ?loop ?)?back-?off)|(?<=in (?:an? |the )?)(?!(?:running|ready|healthy|available|completed|succeeded|active|good|desired|same|any) )\p{L}+(?= (?:state|status|phase))|in error|error(?:ed|ing)|with errors?`;
const adverse = guard(
  String.raw`(?<!\p{L})(?:(?:are |is )?(?:not|n't)[ -]\p{L}+|un(?:healthy|available|ready|reachable|responsive|schedulable)|fail(?:s|ed|ing)?|crash\p{L}*|${wrong}|evicted|pending|missing|lost|down|dead|terminating|stuck|degraded)(?!\p{L})`,
);

/** The name of those that are not as they should be: "pods not ready" are not the pods that run. */
export function counterpartOf(metric: string, text: string): string | null {
  const noun = counted.get(metric);
  const how = noun === undefined ? null : adverse.exec(text)?.[0];
  if (noun === undefined || !how) return null;
  return slugOf(`${noun} ${how.replace(/^(?:are|is) /i, '').replace(/^not[ -]/i, 'not_')}`);
}

const asTheyShouldBe =
  /(?<!\p{L})(?:running|ready|healthy|available|active|left|remaining|still|old|previous|count|are|is|state|status|in|the|of)(?!\p{L})/giu;

/** The name of those of which there must be none: whatever is said of pods, unless it is that they run. */
export function nameOfNone(metric: string, text: string): string {
  const noun = counted.get(metric);
  if (noun === undefined) return metric;
  const said = text.replace(asTheyShouldBe, ' ').match(/\p{L}+/gu) ?? [];
  return counterpartOf(metric, text) ?? (said.length > 1 ? slugOf(text) : null) ?? metric;
}

/** Whether more or less is better of what the label calls space, hangs on whether it is the used or the free one. */
export const isUsedOrFree = (metric: string, label: string): boolean => frees.has(metric) && !used.test(label);

const space = guard('spac(?:e|io)|spazio|espa[cç][eo]|espacio|platz|ruimte|空[间間]|공간|место|miejsc[ea]|مساحة');

/** "Disk space", without a word on whether it is used or free. */
export const isBareSpace = (metric: string, label: string): boolean => isUsedOrFree(metric, label) && space.test(label);

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
