import { absenceWords } from './absence-words.ts';
import { nameOfNone } from './counterparts.ts';
import { findErrorNoun } from './error-noun.ts';
import { findMetrics } from './find-metric.ts';
import { guard } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';
import type { CriterionReading } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';
import { slugOf } from './slug.ts';
import { findStatusClasses } from './status-class.ts';
import { indexWords } from './word-index.ts';
import { joinWords } from './word-pattern.ts';

const english = guard(
  String.raw`(?<![\p{L}\d-])(?:no|zero|without(?: any)?|free (?:of|from)|absence of|not a single)(?: (?:new|more|further|other|any|visible|unexpected))? (?=[\p{L}\d"'])`,
  'giu',
);
const notNouns = guard(
  String.raw`^(?:longer|need|one|more|less|fewer|later|action|rollback|go|matter|doubt|reason|way|idea|other|time to|trust|config(?:uration)?|code changes?|changes?|manual|additional|additionally|exceeding|having|using|with|touch|tolerance)(?!\p{L})|(?:required|needed|necessary|allowed|until|unless)`,
);
// "No worse than before", "no more than one replica": a limit, whose number is elsewhere or a word.
const comparison = guard(String.raw`^(?:(?!other )[\p{L}-]+ ){0,3}than(?!\p{L})`);
const phraseEnd = guard(
  String.raw`[.,;:()!?–—|]|\s-\s|\s(?:in|on|during|from|for|after|at|to|since|within|when|while|across|by|with|or|and|are|is|should|must|were|was|detected|found|reported|seen|present|occur\p{L}*|appear\p{L}*|observed)(?!\p{L})`,
);
const adjective = guard(
  '^(?:failed|failing|pending|unapplied|open|orphan(?:ed)?|duplicate[ds]?|dropped|lost|missing|stuck|dead|unhandled|critical|blocked|rejected|slow|unresolved|outstanding) (?:[a-z-]+ ){0,2}[a-z]+s$',
);

const before = indexWords(
  [{ row: 'before', words: absenceWords.flatMap((w) => w.before ?? []) }],
  (words) => `(?:${joinWords(words)})`,
);
const after = indexWords(
  [{ row: 'after', words: absenceWords.flatMap((w) => w.after ?? []) }],
  (words) => `^(?:${joinWords(words)})`,
);

type Named = { metric: string | null; unit: string | null };

/** "No 500 errors", "Zero data loss", "エラーなし": there must be none. What cannot be counted has no metric. */
export function readAbsence(s: Sentence): CriterionReading | null {
  const share = s.polarity === 'success' || s.polarity === 'expectation' ? shareOfNone(s) : null;
  if (share) return share;
  const found = zeroOf(s) ?? englishNone(s) ?? foreignNone(s);
  if (!found) return null;
  if (s.claims.length > 0) return null;
  if (s.polarity === 'rollback' || s.polarity === 'alert')
    return manual(s, 'What is missing here, only a person can tell.');
  return reading(s, {
    kind: 'absence',
    metric: found.metric,
    comparator: '==',
    value: 0,
    unit: found.unit,
    quantified: found.quantified,
    because: `"${found.text.trim()}" demands that there is none.`,
  });
}

const harm =
  /(?:^|[ _-])(?:loss|errors?|failures?|timeouts?|drops?|rejections?|verlust|verluste|fehler|pérdida|perda|perte|perdita)$/iu;
const noShare = /^(\p{L}[\p{L} _-]{2,40}?)(?: is| are| at)?:? 0(?:[.,]0+)? ?%$/u;

/** "Packet loss 0 %": no share of what nobody wants. */
function shareOfNone(s: Sentence): CriterionReading | null {
  const label = noShare.exec(s.text)?.[1];
  if (label === undefined || s.claims.length > 0) return null;
  const known = findMetrics(label)[0]?.metric;
  if (known?.low !== true && !harm.test(label)) return null;
  return reading(s, {
    kind: 'threshold',
    metric: known?.name ?? slugOf(label),
    comparator: '==',
    value: 0,
    unit: '%',
    quantified: true,
    because: 'No share at all of what nobody wants.',
  });
}

type None = Named & { text: string; quantified: boolean };

function zeroOf(s: Sentence): None | null {
  const zero = s.quantities.find(
    (q) => q.value === 0 && q.upper === null && !q.plus && q.dimension !== 'ratio' && q.dimension !== 'time',
  );
  if (!zero) return null;
  const text = s.text.slice(zero.start, zero.end);
  const told = s.scope === null ? s.text : s.text.replace(s.scope, ' ');
  if (zero.phrase) {
    const counted = nameOf(zero.phrase).metric ?? slugOf(zero.phrase);
    return { unit: zero.unit, metric: counted && nameOfNone(counted, told), text, quantified: true };
  }
  const label = /([^.;:()]{2,60})(?::| is| are|：) ?$/u.exec(s.text.slice(0, zero.start))?.[1];
  const rest = s.text.slice(zero.end);
  if (!label || /^ ?\p{L}/u.test(rest)) return null;
  const named = nameOf(label.trim());
  const metric = named.metric ?? findMetrics(label)[0]?.metric.name ?? null;
  return metric
    ? { ...named, metric: nameOfNone(metric, told), text: s.text.slice(0, zero.end), quantified: true }
    : null;
}

function englishNone(s: Sentence): None | null {
  for (const match of english.matchAll(s.text)) {
    const rest = s.text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (notNouns.test(rest)) continue;
    if (comparison.test(rest)) return null;
    const end = phraseEnd.exec(rest)?.index ?? rest.length;
    const phrase = rest.slice(0, end).trim();
    if (!phrase) continue;
    return { ...nameOf(phrase), text: match[0] + phrase, quantified: /^zero/i.test(match[0]) };
  }
  return null;
}

function foreignNone(s: Sentence): None | null {
  const low = lowerCase(s.text);
  const none = before(low)[0]?.pattern.exec(low);
  const rest = none ? s.text.slice(none.index + none[0].length, none.index + none[0].length + 40) : '';
  const named = none && nameForeign(rest);
  if (none && named)
    return { ...named, text: s.text.slice(none.index, none.index + none[0].length) + rest, quantified: false };
  const noun = findErrorNoun(s.text) ?? countedMetric(s.text);
  const behind = low.slice(noun?.end, (noun?.end ?? 0) + 20);
  if (!noun || !after(behind)[0]?.pattern.test(behind)) return null;
  const status = findStatusClasses(s.text)[0];
  return {
    metric: status?.metric ?? noun.metric ?? noun.unit,
    unit: noun.unit,
    text: s.text.slice(noun.start),
    quantified: false,
  };
}

function countedMetric(text: string): { metric: string; unit: string | null; start: number; end: number } | null {
  const hit = findMetrics(text).find(({ metric }) => metric.name === 'data_loss' || metric.name === 'downtime');
  return hit ? { metric: hit.metric.name, unit: null, start: hit.start, end: hit.end } : null;
}

function nameForeign(text: string): Named | null {
  const loss = countedMetric(text);
  const noun = findErrorNoun(text);
  if (loss && loss.start < 12) return { metric: loss.metric, unit: null };
  if (!noun || noun.start > 25) return null;
  const status = findStatusClasses(text)[0];
  return { metric: status?.metric ?? noun.metric ?? noun.unit, unit: noun.unit };
}

/** The metric that counts what the phrase names; null when counting it takes a person's judgement. */
function nameOf(phrase: string): Named {
  const status = findStatusClasses(phrase)[0];
  if (status) return { metric: status.metric, unit: 'errors' };
  const noun = findErrorNoun(phrase);
  if (noun?.metric) return { metric: noun.metric, unit: noun.unit };
  const hit = findMetrics(phrase).find((m) => m.metric.dimensions.includes('count') && m.end >= phrase.length - 1);
  if (hit && (hit.metric.counts || hit.metric.name === 'data_loss' || hit.metric.name === 'downtime')) {
    return {
      metric: hit.start === 0 ? hit.metric.name : (slugOf(phrase) ?? hit.metric.name),
      unit: hit.metric.counts ?? null,
    };
  }
  if (noun && noun.end >= phrase.length) {
    return { metric: slugOf(`${phrase.slice(0, noun.start)}${noun.unit}`), unit: noun.unit };
  }
  const last = /([a-z]+)$/i.exec(phrase)?.[1]?.toLowerCase() ?? null;
  return adjective.test(phrase) ? { metric: slugOf(phrase), unit: last } : { metric: null, unit: null };
}
