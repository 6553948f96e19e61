import type { Block, ChecklistItem, Criterion, Guide, Notice, Section } from '../../model/index.ts';
import { lastLine } from '../outline/block-lines.ts';

/** Something that can be explained, and the lines on which it stands. */
export type Subject = { first: number; last: number } & (
  | { kind: 'section'; section: Section }
  | { kind: 'block'; block: Block }
  | { kind: 'item'; item: ChecklistItem }
  | { kind: 'criterion'; criterion: Criterion }
  | { kind: 'notice'; notice: Notice }
);

/** All of them, in reading order. */
export function subjectsOf(guide: Guide): Subject[] {
  const subjects: Subject[] = [
    ...guide.sections
      .filter((section) => section.level > 0)
      .map((section) => ({ kind: 'section' as const, section, ...onLine(section.span.start.line) })),
    ...guide.blocks.map((block) => ({ kind: 'block' as const, block, ...linesOf(block) })),
    ...guide.checklist.map((item) => ({ kind: 'item' as const, item, ...onLine(item.line) })),
    ...guide.criteria.map((criterion) => ({ kind: 'criterion' as const, criterion, ...onLine(criterion.line) })),
    ...guide.notices.map((notice) => ({ kind: 'notice' as const, notice, ...linesOf(notice) })),
  ];
  return subjects.sort((a, b) => a.first - b.first);
}

const onLine = (line: number) => ({ first: line, last: line });

const linesOf = ({ span: { start, end } }: Pick<Block | Notice, 'span'>) => ({
  first: start.line,
  last: lastLine(start.line, end),
});
