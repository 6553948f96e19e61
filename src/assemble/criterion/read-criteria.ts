import { readAlternatives } from './read-alternatives.ts';
import { readCriterion } from './read-criterion.ts';
import type { CriterionReading, Polarity } from './reading.ts';
import { splitAtOr } from './split-at-or.ts';

const listed = /\s*[;；]\s*|,\s+|，|、/u;
const joined = /\s*[;；]\s*|,\s+(?:and\s+)?|，|、|\s+(?:and|und|et|y|e|и|i|ve|và|en|&)\s+|且|并且/u;
/** Lists of which one is enough are taken apart at their commas as well. */
const enumerated = /\s*[;；]\s*|,\s+(?:or\s+)?|，|、/u;

/**
 * Like `readCriterion`, for a line that states several limits: one reading each when every part is one of its own.
 * What must all hold may be taken apart at "and", a trigger only at "or": else the parts would mean something else.
 */
export function readCriteria(text: string, context: { polarity: Polarity }): CriterionReading[] {
  const whole = readCriterion(text, context);
  const trigger = whole.polarity === 'rollback' || whole.polarity === 'alert';
  const alternatives = trigger ? readAlternatives(text, whole.polarity) : null;
  if (alternatives !== null) return alternatives;
  if (whole.kind !== 'manual' || text.length > 300) return [whole];
  const parts = (trigger ? text.split(enumerated).flatMap(splitAtOr) : text.split(joined)).filter(
    (part) => part.trim() !== '',
  );
  if (parts.length < 2 || parts.length > 6 || (trigger && listed.test(text) && /\band\b/i.test(text))) return [whole];
  const readings = parts.map((part) => readCriterion(part, { polarity: whole.polarity }));
  const clear = readings.every((r) => r.kind === 'threshold' || (r.kind === 'absence' && r.metric !== null));
  return clear ? readings : [whole];
}
