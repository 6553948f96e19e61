import { remember } from '../../shell/index.ts';
import { foldCharacters, longestSentence } from './clean-text.ts';
import { expectationEndings, expectationWords } from './expectation-words.ts';
import { guard } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { indexWords } from './word-index.ts';
import { joinWords } from './word-pattern.ts';

/**
 * A stated result, or (`instruction`) a demand to check without one. `literal`: what follows the announcement may be
 * output to the letter.
 */
export type Expectation = { prefix: string; rest: string; kind: 'expectation' | 'instruction'; literal: boolean };

const wordsOf = (key: 'label' | 'verb' | 'instruction') => [
  { row: key, words: expectationWords.flatMap((row) => row[key] ?? []) },
];
const label = indexWords(
  wordsOf('label'),
  (words) => `(?:${joinWords(words)})(?: \\([^()]{0,60}\\))?(?: ?(?::|：|→|->|=>)(?!/)\\s*|\\s*$)`,
  'uy',
);
const verb = indexWords(wordsOf('verb'), (words) => `(?:${joinWords(words)})`, 'uy');
const instruction = indexWords(wordsOf('instruction'), (words) => `(?:${joinWords(words)})`, 'uy');
/** The words begin with a letter, so that there is one way to skip the marks before them. */
const marks = guard(String.raw`^[^\p{L}\p{N}]{0,6}`, 'u');
const arrow = /^(?:→|->|=>|⇒|➜|>>>?(?= ))\s*/u;
const ending = guard(`(?:${expectationEndings.flatMap(({ words }) => words).join('|')})[.。!]?$`);
const bracketed = guard(
  String.raw`[([](should (?:be|return|show|see|print|have|say|output|contain|list|exist|equal|match|respond)|expected:?|expect:?|must be)(?= |:)[ :]*([^()[\]]{1,200})[)\]]`,
);
// "The password should be changed" gives advice; "The table should be listed" a result.
const advice = guard(
  String.raw`^(?:should|must) (?:now |also |always |only |never |still )?(?:not )?(?:now |also |always |only )?be (?:deployed|scaled|handled|able to use|familiar|careful|aware|run|changed|updated|upgraded|used|set|configured|reviewed|replaced|performed|done|removed|deleted|added|made|taken|avoided|considered|kept|stored|paged|banned|entered|converted|investigated|backed|tested|tagged|merged|rotated|documented|notified|addressed|handled|treated|stopped|restarted|applied (?:before|to))(?!\p{L})`,
);
const comment = /^\s*(?:(?:#|\/\/|--|;|>|\/\*|\*|REM\b|::|<!--)\s*)+/;

/** The text of a comment, without the marks that make it one. */
export function stripComment(text: string): string {
  return text
    .replace(comment, '')
    .replace(/\s{0,20}(?:\*\/|-->)\s*$/, '')
    .trim();
}

/** Whether a comment or a paragraph states a result to expect, and what remains of it behind the words that say so. */
export const isExpectation = remember(findExpectation, 2048);

function findExpectation(text: string): Readonly<Expectation> | null {
  if (text.length > longestSentence * 4) return null;
  const line = foldCharacters(stripComment(text))
    .replace(/\*\*|__/g, '')
    .replace(/^(?:\s|\p{Extended_Pictographic}|\uFE0F)+/u, '')
    .trim();
  if (!line) return null;
  const instructed = opening(instruction, line, 0);
  const inner = bracketed.exec(line);
  if (inner)
    return { prefix: (inner[1] ?? '').trim(), rest: (inner[2] ?? '').trim(), kind: 'expectation', literal: false };
  if (instructed) return split(line, instructed, 'instruction');
  const start = marks.exec(line)?.[0].length ?? 0;
  const labelled = opening(label, line, start);
  if (labelled) return split(line, labelled, 'expectation', true);
  const pointed = arrow.exec(line);
  if (pointed) return split(line, pointed[0], 'expectation', true);
  const said = opening(verb, line, start);
  if (said) {
    const at = said.search(/(?:should|must)/i);
    if (at >= 0 && advice.test(line.slice(at))) return null;
    return split(line, said, 'expectation');
  }
  const ended = ending.exec(line);
  return ended && ended.index > 0
    ? { prefix: ended[0], rest: line.slice(0, ended.index).trim(), kind: 'expectation', literal: false }
    : null;
}

/** The line up to the end of the words that stand at an index of it; nothing where there are none. */
function opening(words: ReturnType<typeof indexWords>, line: string, at: number): string {
  const low = lowerCase(line);
  const [found] = words(low);
  if (found === undefined) return '';
  found.pattern.lastIndex = at;
  return found.pattern.test(low) ? line.slice(0, found.pattern.lastIndex) : '';
}

function split(line: string, prefix: string, kind: Expectation['kind'], literal = false): Expectation {
  const rest = line.slice(prefix.length).replace(/^[\s:：]+/u, '');
  return { prefix: prefix.replace(/[\s:：]+$/u, '').trim(), rest: rest.trim(), kind, literal };
}
