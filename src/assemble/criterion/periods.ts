import { toIso } from './duration.ts';
import type { MetricHit } from './find-metric.ts';
import type { Claim } from './find-operators.ts';
import { guard } from './guarded-pattern.ts';
import type { Quantity } from './quantities.ts';
import type { StatusClass } from './status-class.ts';

const holds = guard(
  String.raw`(?:(?<!\p{L})(?:for|persist(?:s|ed|ing|ent)?|sustain(?:s|ed|ing)?|lasting|lasts|continu(?:e|es|ed|ing|ously)|durante|por|pendant|für|während|seit|в течение|на протяжении|длится|длятся|przez|gedurende|lang|kéo dài|liên tục|persist\p{L}*|dur(?:a|an|e|ent))|[持連连][续続續](?:[时時][间間])?|لمدة)[ :(]*(?:(?:for|over|a|the|at|period of|first|next|um|de|von|más de|mais de|plus de) ?){0,3}$`,
);
const holdsAfter = guard(
  String.raw`^ ?(?:以上|間|이상|간|or more|or longer)?(?:の間|が|も|に)?(?: ?(?:継続|続[くいけ]|連続|にわた|動か|持[续續]|지속|계속|동안|boyunca|süreyle|sürerse|lang(?!\p{L})|straight|in a row|consecutively|continuously|liên tục))`,
);
const italian = guard(String.raw`(?<!\p{L})per ?$`);
const spans = guard(
  String.raw`(?<!\p{L})(?:within|in|over|during|every|throughout|innerhalb(?: von)?|dentro de|en|em|dans|entro|trong(?: vòng)?|binnen|w ciągu|за|в|içinde|خلال|在)?[ (]*(?:(?:the|any|a|die|der|den|las|les|los|os|as|le|la) ?)?(?:(?:first|last|next|past|initial|rolling|each|primer[oa]s?|primeir[oa]s?|premi[eè]re?s?|ersten?|letzten?|dernières|últim[oa]s|prim[eio]|первы[ех]|последни[ех]|pierwszych|ostatnich|前|最初の|最近|過去|过去|처음|최근) ?)?[ (]*$`,
);
const spansAfter = /^ ?(?:[内內](?!存)|以内|之内|の?間に|이내|안에|içinde|window|period|interval|time frame)/iu;
const isDown = guard(
  String.raw`(?<!\p{L})(?:down|unavailable|offline|unreachable|unresponsive|not responding|outage|inaccessible|failing|fails?|hängt|caíd[oa]|indisponible|nicht erreichbar|недоступ\p{L}*|niedostępn\p{L}+|停止|不可用|ダウン|다운)(?!\p{L})`,
);

export type Periods = { for: string | null; window: string | null; claims: Claim[] };

/** Tells the times that say how long or when (`for`, `window`) from those that are themselves the limit. */
export function readPeriods(
  text: string,
  quantities: readonly Quantity[],
  claims: readonly Claim[],
  metrics: readonly MetricHit[],
  statuses: readonly StatusClass[],
): Periods {
  const left: Claim[] = claims.filter((c) => c.quantity.dimension !== 'time');
  const result: Periods = { for: null, window: null, claims: left };
  for (const quantity of quantities) {
    if (quantity.dimension !== 'time') continue;
    const claim = claims.find((c) => c.quantity === quantity);
    const role =
      claim && isSpan(text, claim, quantities) ? 'window' : roleOf(text, quantity, claim, left, metrics, statuses);
    const iso = toIso(quantity.value, quantity.unit ?? '');
    if (role === 'for') result.for ??= iso;
    if (role === 'window') result.window ??= iso;
    if (role === 'limit' && claim) result.claims = [...result.claims, claim];
  }
  result.claims.sort((a, b) => a.start - b.start);
  return result;
}

const spanning = /^(?:over|über|sobre|sur|su)$/iu;
const oneByOne = guard(
  String.raw`(?<!\p{L})(?:requests|responses|calls|queries|jobs|transactions|sessions|tasks|runs|anfragen|abfragen|peticiones|consultas|requêtes|richieste)(?!\p{L})`,
);

/** "99.9 % over 24 h": behind a share, minutes and more are what it is taken of; "5 % of queries over 1 min" are slow. */
function isSpan(text: string, claim: Claim, quantities: readonly Quantity[]): boolean {
  if (!spanning.test(claim.word) || /^m?s$/.test(claim.quantity.unit ?? '')) return false;
  const share = quantities.findLast(({ end }) => end <= claim.start);
  return share?.dimension === 'ratio' && !oneByOne.test(text.slice(share.end, claim.start));
}

function roleOf(
  text: string,
  quantity: Quantity,
  claim: Claim | undefined,
  others: readonly Claim[],
  metrics: readonly MetricHit[],
  statuses: readonly StatusClass[],
): 'for' | 'window' | 'limit' | 'none' {
  const start = claim?.start ?? quantity.start;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(quantity.end, quantity.end + 30);
  const timed = metrics.some((m) => m.start < start && m.metric.dimensions.includes('time'));
  if (holds.test(before) || holdsAfter.test(after)) return 'for';
  if (italian.test(before) && /(?:minuti|secondi|ore|giorni)/i.test(text.slice(quantity.start, quantity.end)))
    return 'for';
  const previous = others.filter((c) => c.end <= start).at(-1);
  const between = previous ? text.slice(previous.end, start) : null;
  if (!claim) return spansAfter.test(after) || spans.exec(before)?.[0].trim() ? 'window' : 'none';
  if (
    between !== null &&
    /^[\s,(]*$/.test(between) &&
    /^[>o多超]|^more|^longer|^at least|^länger|^más|^plus|^более/iu.test(claim.word)
  ) {
    return claim.word === 'over' ? 'window' : 'for';
  }
  if (/^within|以内|[内內]$|이내/iu.test(claim.word)) return timed && others.length === 0 ? 'limit' : 'window';
  if (spans.exec(before)?.[0].trim() && others.length > 0) return 'window';
  const event = statuses.some((s) => s.end <= start) || isDown.test(text.slice(0, start));
  return event && !timed && others.length === 0 ? 'for' : 'limit';
}
