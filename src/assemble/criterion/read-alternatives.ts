import { guard } from './guarded-pattern.ts';
import { readCriterion } from './read-criterion.ts';
import type { CriterionReading, Polarity } from './reading.ts';
import { manual, readSentence } from './sentence.ts';
import { splitAtOr } from './split-at-or.ts';

/** More of the limit before it, "or higher", and nothing new. */
const direction =
  /^(?:equal|more|higher|greater|above|over|longer|slower|worse|less|lower|fewer|below|under|so)(?!\p{L})/iu;
const measured = /\d ?(?:%|\p{L})/u;
/** Words that make of a part of a sentence something that happens or not, without a number. */
const happens = guard(
  [
    String.raw`^(?:there (?:is|are) )?any \p{L}`,
    String.raw`\p{L} (?:(?:is|are|was|were|gets?|becomes?|goes|has|have) (?:not |been |no longer )?\p{L}|(?:can|could|does|do|did)(?:not|n't| not) \p{L}|fails?(?!\p{L})|failed|doubles|triples|crash(?:es|ed)|stops|breaks|hangs?|times? out|dies|drops|falls|spikes|degrades|increases|decreases|rises|reports?(?! \p{L}+ [<>])|complains?|returns?|restarts|leaks)`,
    String.raw`\p{L} (?:(?:ist|sind|wird|werden) \p{L}|nicht \p{L}|schlägt|fällt|fallen|steigt|bricht|hängt|versagt|meldet|melden)`,
    String.raw`\p{L} (?:(?:está|están|es|son|está|estão|é|são|est|sont|è|sono) \p{L}|no \p{L}|não \p{L}|ne \p{L}|non \p{L}|fallan?|falham?|échouent?|fallisc\p{L}+|недоступ\p{L}+|не \p{L}|падает)`,
  ].join('|'),
);

/**
 * The conditions of a trigger of which at least one states a limit and another an event: "login fails or errors > 2 %".
 * Null where "or" joins words of one condition ("latency or error rate > 5 %").
 */
export function readAlternatives(text: string, polarity: Polarity): CriterionReading[] | null {
  const parts = splitAtOr(text);
  if (parts.length < 2 || parts.length > 6 || text.length > 300) return null;
  const readings: CriterionReading[] = [];
  let open = '';
  for (const part of parts) {
    open = open === '' ? part : `${open} or ${part}`;
    const read = readCriterion(open, { polarity });
    if (!isCondition(open, read)) continue;
    readings.push(read);
    open = '';
  }
  const rest = open;
  const isMore = measured.test(rest) || happens.test(`it ${rest}`);
  if (rest !== '' && isMore && !direction.test(rest)) {
    readings.push(manual(readSentence(rest, polarity), 'A condition that does not say what it is about.'));
    open = '';
  }
  const isMixed = readings.some(({ kind }) => kind === 'manual') && readings.some(({ kind }) => kind === 'threshold');
  return open === '' && readings.length > 1 && isMixed ? readings : null;
}

/** A limit needs a subject of its own, else it belongs to the part before; an event has no limit. */
const isCondition = (text: string, { kind, metric }: CriterionReading): boolean =>
  kind === 'manual' ? happens.test(text) && !/[<>≤≥%]/u.test(text) : metric !== null;
