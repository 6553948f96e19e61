import { demandsAbsenceBesides } from './besides.ts';
import { counterpartOf, freePart } from './counterparts.ts';
import { findErrorNoun } from './error-noun.ts';
import { metricOfClaim } from './find-metric.ts';
import type { Claim } from './find-operators.ts';
import { guard } from './guarded-pattern.ts';
import { readBracket } from './limit-in-brackets.ts';
import { metrics } from './metrics.ts';
import { type CriterionReading, complements } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';
import { sideOf } from './side.ts';
import { slugOf } from './slug.ts';

const reference = guard(
  String.raw`^[\s),]*(?:(?:of|the|from|above|over|than|to|vs\.?|compared|with|higher|slower|faster|lower|more|in|normal|del?|la|der|die|da|от|по|сравнению|с|の|을|的) ?){0,4}(?:pre-?deploy\p{L}*|before (?:the )?(?:deploy|release|upgrade|migration|change)\p{L}*|base-?line|normal|usual|previous|historical|prior|current average|reference|基[线線準准]|平常|正常|通常|平時|평소|기준|línea (?:de )?base|linha de base|référence|normale?|basis(?:linie|wert)|ausgangswert|norma(?:l|le|lny|ln\p{L}*)?|базов\p{L}+|обычн\p{L}+|нормы|bazow\p{L}+|cơ sở|bình thường)`,
);
const growth = guard(
  String.raw`(?<!\p{L})(?:increas\p{L}+|grow\p{L}*|rise(?:s|n)?|spikes?|degrad\p{L}+|drop(?:s|ped)?|fall(?:s|en)?|decreas\p{L}+|slow(?:er|down)|regress\p{L}+)(?: (?:by|of))?(?: (?:more|less) than| at least)? *$`,
);
// "95 % of last week" is a level; "within 5 % of last week" is a change, as against a baseline.
const then = guard(
  String.raw`^ of (?:the )?(?:(?:last|same) (?:week|month|day|year|hour|time|release|version|deploy\p{L}*)|yesterday|(?:week|day|month|hour) before)`,
);
const nearby = /^ of (?!the time)/i;
const failing = guard(
  String.raw`^ ?(?:of )?(?:the |all )?(?:requests?|calls?|responses?|users?|traffic)? ?(?:errors?|fail\p{L}*|erreurs|errores|erros|fehler|errori|ошибок|błędów)(?!\p{L})`,
);
const everyNone = guard(
  String.raw`^(?:there (?:is|are) )?(?:no(?! of(?!\p{L}))|none of|kein[e]?|aucune?|ningún|ninguna|nenhuma?|nessun[oa]?)(?!\p{L})`,
);
const clauseBreak = /[:()[\]–—]|\s-\s/u;
const isNone = (before: string): boolean => before.trim() !== '' && everyNone.test(before);
const errorUnits = new Set(['errors', 'failures', 'exceptions', 'crashes', 'timeouts', 'alerts', 'warnings']);

/** One number with one operator: "Error rate < 1 %". Two limits in one sentence go to a person. */
export function readThreshold(s: Sentence): CriterionReading | null {
  const [claim, second] = s.claims;
  if (!claim) return null;
  if (second) return manual(s, `States ${s.claims.length} limits at once; each needs a line of its own.`);
  const { quantity } = claim;
  if (quantity.ambiguous) return manual(s, 'The number can be read in two ways.');
  if (quantity.approximate && claim.comparator === '==') return manual(s, 'The number is only approximate.');
  if (claim.comparator === '==' && quantity.upper !== null) return manual(s, 'A range and an equality at once.');

  if (claim.unclear) return manual(s, 'The limit is negated; a person decides.');

  let { comparator } = claim;
  let agg = s.agg;
  const before = s.text.slice(0, claim.start);
  if (demandsAbsenceBesides(s.text, claim) || (isNone(before) && /[,;]|(?<!\p{L})and(?!\p{L})/iu.test(before))) {
    return manual(s, 'States a limit and an absence at once; each needs a line of its own.');
  }
  if (isNone(before) && !clauseBreak.test(before)) {
    // "No query slower than 2 s": what nothing does is the opposite limit on the worst of them.
    const opposite = complements[comparator];
    if (!opposite) return manual(s, 'A negated equality.');
    comparator = opposite;
    agg ??= comparator === '<=' || comparator === '<' ? 'max' : 'min';
  }
  const metric = nameOf(s, claim);
  const bracketed = readBracket(s.text, claim);
  if (bracketed === 'condition') return manual(s, 'The brackets say of what it is asked, not what must hold.');
  if (bracketed === 'none') {
    // "No long queries (> 5 s)": the brackets say which there must be none of, or how much of it is borne.
    const asked = s.polarity === 'success' || s.polarity === 'expectation';
    const opposite = asked && comparator.startsWith('>') ? complements[comparator] : null;
    if (opposite === null && sideOf({ metric, comparator }) !== 'good')
      return manual(s, 'An absence with a limit in brackets; a person decides.');
    if (opposite !== null) agg ??= 'max';
    comparator = opposite ?? comparator;
  }
  if (claim.word === 'within' && nearby.test(s.text.slice(claim.end)) && !isRelative(s, claim, metric))
    return manual(s, 'So near to something that is not known.');
  const relative = isRelative(s, claim, metric) ? 'baseline' : null;
  // What tables do not know is too thin a ground for "32+ characters", and days are how long something takes.
  const listed = metrics.some((m) => m.name === metric);
  const loose = claim.word === '+' && (quantity.dimension === 'count' || quantity.dimension === 'time');
  if (!listed && (loose || quantity.unit === 'd' || quantity.unit === 'wk'))
    return manual(s, 'A number, but of nothing that is measured.');
  if (
    !listed &&
    quantity.dimension === 'time' &&
    slugOf(s.text.slice(0, claim.start)) === null &&
    slugOf(s.text.slice(claim.end)) !== null
  ) {
    return manual(s, 'A length of time, but of nothing that is measured.');
  }
  const known = s.metrics.find((m) => m.metric.name === metric)?.metric;
  const unit =
    quantity.unit ?? known?.counts ?? (metric?.startsWith('http_') && metric !== 'http_status' ? 'errors' : null);
  return reading(s, {
    kind: 'threshold',
    metric,
    agg,
    comparator,
    value: quantity.value,
    upper: quantity.upper,
    unit,
    relative,
    quantified: true,
    because: `"${s.text.slice(claim.start, claim.end).trim()}" is a limit.`,
  });
}

function isRelative(s: Sentence, claim: Claim, metric: string | null): boolean {
  const after = s.text.slice(claim.end, claim.end + 60);
  return (
    claim.quantity.unit === 'x' ||
    metric === 'performance_degradation' ||
    reference.test(after) ||
    (claim.word === 'within' && then.test(after)) ||
    (claim.quantity.dimension === 'ratio' &&
      /^ ?(?:slower|faster|worse|degradation|regression)(?!\p{L})/iu.test(after)) ||
    (claim.quantity.dimension === 'ratio' &&
      (growth.test(s.text.slice(Math.max(0, claim.start - 40), claim.start)) ||
        growth.test(s.text.slice(Math.max(0, claim.start - 40), claim.quantity.start))))
  );
}

function nameOf(s: Sentence, claim: Claim): string | null {
  const { quantity } = claim;
  const after = s.text.slice(claim.end, claim.end + 60);
  if (quantity.dimension === 'ratio' && failing.test(after)) return 'error_rate';
  const status = s.statuses[0];
  if (status && (quantity.dimension === 'count' || quantity.dimension === 'rate' || quantity.dimension === null))
    return status.metric;
  const left = s.text.slice(0, claim.start);
  if (namesTwo(s, claim)) return slugOf(lastPhrase(left));
  const metric = metricOfClaim(s, claim, quantity.dimension);
  const opposite = metric && counterpartOf(metric.name, s.text);
  if (opposite) return opposite;
  const unit = quantity.unit?.split('/')[0] ?? null;
  if (
    quantity.phrase &&
    (!metric ||
      (metric.counts !== undefined && metric.counts !== unit) ||
      (!metric.counts && errorUnits.has(unit ?? '')))
  ) {
    const own = s.metrics.find((m) => m.start >= quantity.start && m.end <= quantity.end);
    if (own) return counterpartOf(own.metric.name, s.text) ?? own.metric.name;
    return slugOf(lastPhrase(left) === '' ? quantity.phrase : nounOf(left, quantity.phrase));
  }
  const free = metric && freePart(s, claim, metric.name, after);
  if (free) return free;
  if (metric) return metric.name;
  if (quantity.dimension === 'time' && /^p\d/.test(s.agg ?? '')) return 'response_time';
  if (status) return status.metric;
  const own = slugOf(lastPhrase(left));
  if (quantity.dimension === 'ratio' && own !== null && findErrorNoun(own)?.end === own.length && !own.includes('_'))
    return 'error_rate';
  return own ?? slugOf(left) ?? slugOf(lastPhrase(after.replace(/^[\s,:;)–-]+/u, ''), true));
}

/** "Memory/CPU above 90 %": one limit on two metrics is neither the one nor the other. */
function namesTwo(s: Sentence, claim: Claim): boolean {
  const left = s.metrics.filter((m) => m.end <= claim.start);
  const [a, b] = left.slice(-2);
  return Boolean(
    a &&
      b &&
      a.metric !== b.metric &&
      /^\s*(?:\/|&|and|or|und|oder|et|ou|y|o|e|и|или|i|lub|ve|和|と)\s*$/iu.test(s.text.slice(a.end, b.start)),
  );
}

/** What names the errors that are counted: their own phrase, or the label before it when the phrase is one bare word. */
const nounOf = (left: string, phrase: string): string =>
  phrase.includes(' ') || !/[:–-]\s*$/.test(left) ? phrase : `${lastPhrase(left)} ${phrase}`;

/** The last (or first) piece of the text between marks that separate clauses. */
function lastPhrase(text: string, first = false): string {
  const pieces = text
    .split(/[,;:()[\]|–—•.!?，、。：；（）]|\s-\s|->|→/u)
    .filter((p) => /\p{L}/u.test(p) && slugOf(p) !== null);
  return (first ? pieces[0] : pieces.at(-1)) ?? '';
}
