import { guard } from './guarded-pattern.ts';
import { isNegated } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';

const many = guard(
  String.raw`^(\d{1,7}) (?:in|of|out of|per|von|auf|sur|de|de cada|en cada|em cada|su|из|на|z|na|van de|van|op) (?:every |each |all |the )?(\d{1,3}(?:[ ,]\d{3})+|\d{1,7})(?![\d:/]|[.,]\d)(?! ?(?:(?:m?s|sec|min|h|d)(?!\p{L})|second|minute|hour|day|week|month|minut|sekund|stund|tag|heure|jour|hora|día|dia|ora|ore|giorn|мин|час|сек|uur|uren|dag))`,
);
const failing = guard(
  String.raw`(?<!\p{L})(?:requests?|calls?|responses?|anfragen|antworten|aufrufe|peticiones|solicitudes|requêtes|requisições|richieste|verzoeken|запрос\p{L}*)(?: (?:is|are|may|can|do|does|might|must|should))? (?:fails?|failed|failing|errors?|returns? (?:an )?errors?|schlägt fehl|schlagen fehl|fehlerhaft|fallan?|échouent?|falham?|fallisc\p{L}+|mislukt|mislukken|с ошибкой)(?!\p{L})`,
);

/** "At most 1 in 1000 requests fails" is a share, and no count of requests. */
export function readOneInMany(s: Sentence): CriterionReading | null {
  const found = s.claims
    .map((claim) => ({ claim, match: many.exec(s.text.slice(claim.quantity.start)) }))
    .find(({ match }) => match !== null);
  if (found === undefined) return null;
  const { claim, match } = found;
  const of = Number((match?.[2] ?? '').replace(/[ ,]/g, ''));
  const end = claim.quantity.start + (match?.[0].length ?? 0);
  const isClear = s.claims.length === 1 && !claim.unclear && claim.quantity.value <= of && of > 0;
  if (!isClear || !failing.test(s.text.slice(end)) || isNegated(s.text.slice(end)))
    return manual(s, 'So many of so many, but of what a person has to tell.');
  return reading(s, {
    kind: 'threshold',
    metric: 'error_rate',
    comparator: claim.comparator,
    value: Number(((claim.quantity.value / of) * 100).toPrecision(6)),
    unit: '%',
    quantified: true,
    because: `"${s.text.slice(claim.start, end).trim()}" is a share.`,
  });
}
