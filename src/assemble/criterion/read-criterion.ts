import { remember } from '../../shell/index.ts';
import { isAction } from './actions.ts';
import { longestSentence } from './clean-text.ts';
import { mayState } from './may-state.ts';
import { isReversed } from './polarity.ts';
import { readAbsence } from './read-absence.ts';
import { readEvent } from './read-event.ts';
import { readFloor } from './read-floor.ts';
import { readFraction } from './read-fraction.ts';
import { readOneInMany } from './read-one-in-many.ts';
import { readPlainBound } from './read-plain-bound.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import { readStatus } from './read-status.ts';
import { readThreshold } from './read-threshold.ts';
import type { CriterionReading, Polarity } from './reading.ts';
import { manual, readSentence, type Sentence } from './sentence.ts';
import { sideOf } from './side.ts';

// The order matters: a fraction and a status hold numbers that a later reader would take for something else.
const kinds: readonly ((sentence: Sentence) => CriterionReading | null)[] = [
  readFraction,
  readStatus,
  readOneInMany,
  readShare,
  readThreshold,
  readRange,
  readPlainBound,
  readFloor,
  readAbsence,
  readEvent,
];

/** What one sentence of a guide demands. Never throws; what needs a person is `manual` and never guessed. */
export function readCriterion(text: string, { polarity }: { polarity: Polarity }): Readonly<CriterionReading> {
  return readers[polarity](text);
}

const readerOf = (polarity: Polarity) => remember((text) => readNow(text, polarity), 1024);
const readers: Readonly<Record<Polarity, (text: string) => Readonly<CriterionReading>>> = {
  success: readerOf('success'),
  rollback: readerOf('rollback'),
  alert: readerOf('alert'),
  expectation: readerOf('expectation'),
};

function readNow(text: string, polarity: Polarity): Readonly<CriterionReading> {
  const sentence = readSentence(text, polarity);
  if (text.length > longestSentence) return manual(sentence, 'A text of this length is more than one criterion.');
  if (isReversed(sentence.text)) return manual(sentence, 'The condition is negated; a person decides.');
  if (isAction(sentence.text) && !(sentence.stated && sentence.claims.length > 0))
    return manual(sentence, 'Says what to do, not what must hold.');
  for (const read of kinds) {
    const found = read(sentence);
    if (found)
      return isContrary(found, sentence) ? manual(sentence, 'Acts on what everybody wants.', found.metric) : found;
  }
  return manual(sentence, 'No limit that a machine could test.', onlyMetric(sentence));
}

/** Nobody goes back because all is well: what is said and what is meant differ. A change may go either way. */
function isContrary(found: CriterionReading, { missed }: Sentence): boolean {
  if (found.kind !== 'threshold' || found.relative !== null) return false;
  const side = sideOf(found);
  return (found.polarity === 'rollback' && side === 'good') || (missed && side === 'bad');
}

/** The metric is known although its limit is not ("Query counts normal"). */
function onlyMetric({ metrics }: Sentence): string | null {
  const [first, second] = metrics;
  return first && !second ? first.metric.name : null;
}

/** Whether a line of a checklist states a criterion: a limit, or that something countable must not be there. */
export function looksLikeCriterion(text: string): boolean {
  if (!mayState(text)) return false;
  const { kind, metric } = readCriterion(text, { polarity: 'expectation' });
  return kind === 'threshold' || (kind === 'absence' && metric !== null);
}
