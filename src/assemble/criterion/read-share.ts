import { guard } from './guarded-pattern.ts';
import type { CriterionReading } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';

const share = guard(
  String.raw`(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|percent|per cent|prozent|por ciento|por cento|pour ?cent) (?:of |der |aller |de (?:las |los |todas las |toutes les )?|des |das |dos |delle |dei |van (?:de )?)?(?:all |the |our |your )?(?:\p{L}{2,12} )?(?:requests|responses|calls|anfragen|antworten|aufrufe|peticiones|solicitudes|respuestas|requêtes|réponses|requisições|respostas|richieste|risposte|verzoeken|запросов|ответов)(?!\p{L})`,
);

/** "95 % of requests under 200 ms" is a limit on the 95th percentile. */
export function readShare(s: Sentence): CriterionReading | null {
  const found = share.exec(s.text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  const limits = s.claims.filter(({ quantity }) => quantity.dimension === 'time');
  const [limit] = limits;
  if (limit === undefined || limit.quantity.start < end) return null;
  const others = s.claims.filter((claim) => claim !== limit);
  const isFloor = others.every(({ comparator, end: at }) => comparator.startsWith('>') && at <= end);
  const percent = Number((found[1] ?? '').replace(',', '.'));
  const isClear = !s.claims.some(({ unclear, negated }) => unclear || negated);
  if (
    limits.length > 1 ||
    others.length > 1 ||
    !isFloor ||
    !isClear ||
    percent < 50 ||
    !limit.comparator.startsWith('<')
  )
    return manual(s, 'How many may be how slow, only a person can tell.', 'response_time');
  return reading(s, {
    kind: 'threshold',
    metric: 'response_time',
    agg: `p${percent}`,
    comparator: limit.comparator,
    value: limit.quantity.value,
    unit: limit.quantity.unit,
    quantified: true,
    because: `"${found[0].trim()}" is a percentile.`,
  });
}
