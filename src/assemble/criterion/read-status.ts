import { stanceOf } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';
import { findStatusCodes } from './status-codes.ts';

/** "Health endpoint returns 200": an answer with one code. */
export function readStatus(s: Sentence): CriterionReading | null {
  const found = findStatusCodes(s.text);
  if (!found) return null;
  const [code] = found.codes;
  const others = s.claims.filter((c) => !(c.comparator === '==' && c.quantity.value === Number(code)));
  // "HTTP 5xx rate < 1 %": the class of answers that the limit is about.
  if (others.length > 0 && s.statuses.length > 0) return null;
  if (others.length > 0) return manual(s, 'States a status and a limit at once; each needs a line of its own.');
  const at = s.text.indexOf(found.text);
  if (found.negated || stanceOf(s.text, at, at + found.text.length) !== 'plain')
    return manual(s, 'Names a status that must not come.', 'http_status');
  if (found.codes.length !== 1 || !code || /x/.test(code))
    return manual(s, 'Several answers are right.', 'http_status');
  return reading(s, {
    kind: 'threshold',
    metric: 'http_status',
    comparator: '==',
    value: Number(code),
    quantified: true,
    because: `"${found.text.trim()}" is a status.`,
  });
}
