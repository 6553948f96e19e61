import type { SectionDraft } from './draft.ts';
import { firstWords, laterWords, routineWords, setupWords } from './first-and-later-words.ts';
import { foldText } from './heading/fold-text.ts';

type Time = 'setup' | 'first' | 'later' | 'routine';

const ordered: ReadonlySet<string> = new Set(['step', 'phase', 'day', 'week', 'part']);

/**
 * Neighbouring parts of which one is followed the first time and the others from then on. What is prepared once comes
 * before an ordinary deployment, and before an update it does not.
 */
export function listFirstAndLater(siblings: readonly SectionDraft[]): (readonly SectionDraft[])[] {
  const told = siblings.flatMap((section) => {
    const { row, facts } = section;
    const isFree = row.choice === null && row.kind !== 'rollback' && !ordered.has(facts.labelKind ?? '');
    const time = isFree ? readTime(row.title) : null;
    return time === null ? [] : [{ section, time, place: facts.environment }];
  });
  const among = (...times: readonly Time[]) => told.filter(({ time }) => times.includes(time));
  const isSetup = among('setup').length > 0;
  const first = among('setup', 'first');
  const later = isSetup ? among('later') : among('later', 'routine');
  const group = told.filter((one) => first.includes(one) || later.includes(one));
  // What is set up on staging and what is updated in production follow each other.
  const places = new Set(group.flatMap(({ place }) => place ?? []));
  // Of two parts that are done the first time nobody can tell whether they follow each other.
  if (first.length !== 1 || later.length === 0 || places.size > 1) return [];
  return [group.map(({ section }) => section)];
}

const brackets = /[([]([^()[\]]*)[)\]]/;

function readTime(title: string): Time | null {
  const whole = foldText(title.slice(0, 120)).toLowerCase();
  const inside = brackets.exec(whole)?.[1];
  return timeOf(whole.replace(brackets, ' ')) ?? (inside === undefined ? null : timeOf(inside));
}

function timeOf(text: string): Time | null {
  const words = text
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .replace(/^(?:(?:for|on|the|an?|your|performing|doing|how|to|if|this|is|bei|der|pour|la|le|para) )*/, '')
    .replace(/ ?(?:steps?|procedure|process|guide|instructions|only|nur|步骤|流程|手順)$/, '');
  const isOf = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(words));
  if (isOf(firstWords)) return setupWords.test(words) ? 'setup' : 'first';
  if (isOf(laterWords)) return 'later';
  return isOf(routineWords) ? 'routine' : null;
}
