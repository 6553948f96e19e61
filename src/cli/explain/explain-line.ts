import type { Guide } from '../../model/index.ts';
import { lineWords } from '../outline/wording.ts';
import { type Line, renderLines } from '../terminal/line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { explainBlock } from './explain-block.ts';
import { explainCriterion } from './explain-criterion.ts';
import { explainItem } from './explain-item.ts';
import { explainNotice } from './explain-notice.ts';
import { explainSection } from './explain-section.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** What stands on a line, or a sentence that says what stands near it. */
export type Explanation = { subjects: Subject[] } | { near: string };

export function explainLine(guide: Guide, line: number): Explanation {
  const all = subjectsOf(guide);
  const subjects = all.filter(({ first, last }) => first <= line && line <= last);
  return subjects.length > 0 ? { subjects } : { near: nearTo(line, all, guide) };
}

/** The subjects one below the other, broken at the width of the terminal; only commands stand whole, to be copied. */
export function printExplanation(subjects: readonly Subject[], guide: Guide, { width, paint }: Terminal): string {
  return subjects
    .map((subject) => renderLines(explainSubject(subject, guide, width), { paint, width: Number.POSITIVE_INFINITY }))
    .join('\n');
}

function explainSubject(subject: Subject, guide: Guide, width: number): Line[] {
  switch (subject.kind) {
    case 'section':
      return explainSection(subject.section, guide, width);
    case 'block':
      return explainBlock(subject.block, guide, width);
    case 'item':
      return explainItem(subject.item, guide, width);
    case 'criterion':
      return explainCriterion(subject.criterion, guide, width);
    case 'notice':
      return explainNotice(subject.notice, guide, width);
  }
}

function nearTo(line: number, subjects: readonly Subject[], { source }: Guide): string {
  if (line > source.lines) return `the guide ends at line ${source.lines}.`;
  const before = subjects.filter(({ last }) => last < line).reduce<Subject | null>(later, null);
  const after = subjects.find(({ first }) => first > line);
  const near = [before, after].flatMap((subject) => (subject ? [nameOf(subject)] : []));
  return near.length === 0
    ? 'nothing to explain stands on this line, nor on any other.'
    : `nothing to explain stands on this line; near it ${near.length === 1 ? 'is' : 'are'} ${near.join(' and ')}.`;
}

const later = (a: Subject | null, b: Subject): Subject => (a === null || b.last >= a.last ? b : a);

const nameOf = ({ first, last, kind }: Subject): string =>
  `the ${kind === 'item' ? 'list item' : kind} on ${lineWords(first, last)}`;
