import { guard } from './guarded-pattern.ts';
import { isNegated } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';
import { slugOf } from './slug.ts';

const percent = String.raw`(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|percent|per cent|prozent|por ciento|por cento|pour ?cent)`;
const of =
  '(?:of|der|aller|de (?:las|los|todas las|todos los|toutes les)|des|das|dos|delle|dei|degli|van (?:de|alle)|van|от|из)';
const answers =
  'requests|responses|calls|anfragen|antworten|aufrufe|peticiones|solicitudes|respuestas|requêtes|réponses|requisições|respostas|richieste|risposte|verzoeken|запросов|ответов';
const share = guard(
  String.raw`${percent} (?:${of} )?(?:all |the |our |your )?(?:\d[\d,]{0,9} )?(?:\p{L}{2,12} )?(${answers})(?!\p{L})|${percent} ${of} (?:all |the |our |your )?(?:\d[\d,]{0,9} )?((?:[\p{L}-]{2,20} )?[\p{L}-]{2,24})`,
);
/** "300 ms (95 %)", "300 ms for 95 %": only a person knows of what. */
const unnamed = guard(String.raw`(?:\(|(?<!\p{L})(?:for|für|pour|para|per|in|en|bei) )${percent}(?: ?\)|$|[.,;] )`);
const plural = /[a-rt-z]s$/i;
/** What a level is a share of: nothing is counted there. */
const level =
  /(?:^| )(?:slo|sla|capacity|limits?|budget|quota|max|maximum|baseline|normal|target|load|peak|disk|memory|cpu|previous|last|usual|current)(?: |$)/iu;
/** Shares of a time, of what is had or of what was, and of people, who are no answers. */
const notAnswered =
  /(?:^| )(?:time|times|minutes|hours|days|months|weeks|years|cases|users?|customers?|visitors?|people|clients?|zeit|fälle|fällen|nutzer|kunden|temps|cas|utilisateurs|clients|tiempo|casos|usuarios|clientes|tempo|usuários|casi|utenti|clienti|tijd|gevallen|gebruikers|времени|случаев|пользователей)(?: |$)/iu;

const unknown = 'How many may be how slow, only a person can tell.';

/** "95 % of requests under 200 ms", "200 ms for 95 % of requests": a limit on the 95th percentile. */
export function readShare(s: Sentence): CriterionReading | null {
  const limits = s.claims.filter(({ quantity }) => quantity.dimension === 'time');
  const [limit] = limits;
  if (limit === undefined) return null;
  const found = share.exec(s.text);
  const named = found?.[2] ?? found?.[4] ?? '';
  if (found === null) return unnamed.test(s.text) ? manual(s, unknown) : null;
  const value = Number((found[1] ?? found[3] ?? '').replace(',', '.'));
  const agg = `p${value}`;
  if ((found[2] === undefined && level.test(named)) || (s.agg !== null && s.agg !== agg)) return null;
  const others = s.claims.filter((claim) => claim !== limit);
  const end = found.index + found[0].length;
  const isFloor = others.every(({ comparator, end: at }) => comparator.startsWith('>') && at <= end);
  const isClear = !s.claims.some(({ unclear, negated }) => unclear || negated) && !isNegated(s.text);
  const metric = nameOf(s, named, found);
  if (
    limits.length > 1 ||
    others.length > 1 ||
    !isFloor ||
    !isClear ||
    value < 50 ||
    metric === null ||
    !limit.comparator.startsWith('<')
  )
    return manual(s, unknown, metric);
  return reading(s, {
    kind: 'threshold',
    metric,
    agg,
    comparator: limit.comparator,
    value: limit.quantity.value,
    unit: limit.quantity.unit,
    quantified: true,
    because: `"${found[0].trim()}" is a percentile.`,
  });
}

/** What takes so long: the metric of time that the sentence names, else what the share is of. */
function nameOf(s: Sentence, named: string, [words, , answer]: RegExpExecArray): string | null {
  const timed = s.metrics.filter(({ metric }) => metric.dimensions.includes('time'));
  if (timed.length > 1 || notAnswered.test(named)) return null;
  const nouns = named.split(' ');
  const noun = / of /i.test(words) ? nouns.find((word) => plural.test(word)) : nouns[0];
  if (answer === undefined && noun === undefined) return null;
  return timed[0]?.metric.name ?? (answer === undefined ? slugOf(noun ?? '') : 'response_time');
}
