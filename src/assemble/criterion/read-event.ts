import { findErrorNoun } from './error-noun.ts';
import { guard } from './guarded-pattern.ts';
import { isNegated } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { reading, type Sentence } from './sentence.ts';
import { slugOf } from './slug.ts';

// How much is meant, only a person knows: "high", "spike", "multiple".
const vague = guard(
  String.raw`(?<!\p{L})(?:high|higher|elevated|increas\p{L}*|spik\p{L}+|excessive|many|frequent|multiple|several|significant\p{L}*|widespread|sudden|unusual|abnormal|too many|growing|rising|surge|some|few|intermittent|occasional|rates?|users?|customers?|reports?|no|without|expected|unexpected|only|budget|logs? level)(?!\p{L})`,
);
const goesOn = guard(
  String.raw`^(?:s)?(?:\s*$|[\s(,.:!–—-]*(?:\(|$|(?:in|on|from|at|during|after|within|for|while|when|to|with|persist\p{L}*|still|occur\p{L}*|continu\p{L}+|detected|found|appear\p{L}*|seen|logged|returned|keep|remain\p{L}*|exist\p{L}*|are|is|across|or)(?!\p{L})))`,
);
const lead = guard(
  String.raw`^(?:automatic(?:ally)? )?(?:roll ?back|revert|abort|alert|page|notify|warn|trigger)\p{L}*(?: \p{L}+){0,2}? ?(?:if|when|whenever|on|:|once) `,
);

/** A trigger stated plainly, "Database connection failures": it has come about when there is one. */
export function readEvent(s: Sentence): CriterionReading | null {
  if (s.polarity !== 'rollback' && s.polarity !== 'alert') return null;
  if (s.claims.length > 0 || isNegated(s.text)) return null;
  const text = s.text.slice(lead.exec(s.text)?.[0].length);
  const counted = s.quantities.find(
    (q) =>
      q.phrase &&
      q.value > 0 &&
      q.upper === null &&
      (findErrorNoun(q.phrase) || /^(?:[a-z]+ )?failed /i.test(q.phrase)),
  );
  if (counted && !vague.test(text)) {
    return reading(s, {
      kind: 'threshold',
      metric: slugOf(counted.phrase ?? ''),
      comparator: '>=',
      value: counted.value,
      unit: counted.unit,
      quantified: true,
      because: `"${s.text.slice(counted.start, counted.end)}" as a trigger means at least so many.`,
    });
  }
  const status = s.statuses[0];
  const noun = findErrorNoun(text);
  const about = noun?.unit === 'alerts' && /^ (?:for|if|when|on|to)(?!\p{L})/iu.test(text.slice(noun.end));
  const plain = noun && !about && !vague.test(text) && (noun.metric !== null || goesOn.test(text.slice(noun.end)));
  if (!plain && !(status && !vague.test(text))) return null;
  const head = noun ? text.slice(0, noun.end) : text;
  const metric = status?.metric ?? noun?.metric ?? nameBefore(s, noun?.unit ?? null) ?? slugOf(head);
  return reading(s, {
    kind: 'threshold',
    metric,
    comparator: '>',
    value: 0,
    unit: noun?.unit ?? 'errors',
    quantified: s.for !== null,
    because: 'A countable event, stated as a trigger, has come about when there is one.',
  });
}

const nameBefore = (s: Sentence, unit: string | null): string | null =>
  s.metrics.find(({ metric }) => metric.counts !== undefined && metric.counts === unit)?.metric.name ?? null;
