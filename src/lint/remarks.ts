import { type GuidePart, partOf, type Section } from '../model/index.ts';
import type { BlockView } from './block-view.ts';
import { startOf } from './excerpt.ts';
import type { Survey } from './survey.ts';

/** One line of the guide that speaks to a person: a heading, a sentence, a list item, a comment in code. */
export interface Remark {
  readonly text: string;
  readonly line: number;
  readonly form: 'heading' | 'prose' | 'item' | 'comment';
  readonly section: Section;
  readonly part: GuidePart;
  /** The block that it stands in. */
  readonly view: BlockView | null;
}

/** Everything that the guide says in words, in reading order. */
export function listRemarks(survey: Survey): readonly Remark[] {
  return survey.once(readRemarks);
}

const commentMark = /^\s*(?:#+(?!!)|\/\/|--|REM\b|::)\s*/;

function readRemarks(survey: Survey): readonly Remark[] {
  const { guide, index, places } = survey;
  const inBlocks = new Set<number>();
  for (const { span } of guide.blocks)
    for (let line = span.start.line; line <= span.end.line; line += 1) inBlocks.add(line);
  const plain = (text: string, line: number, id: string, form: Remark['form']): Remark[] => {
    const section = index.sections.get(id);
    if (section === undefined || text.trim() === '') return [];
    return [{ text: startOf(text.trim()), line, form, section, part: partOf(index, id), view: null }];
  };
  const textLines = (span: { start: { line: number }; end: { line: number } }, id: string) => {
    const found: Remark[] = [];
    for (let line = span.start.line; line <= span.end.line; line += 1)
      if (!inBlocks.has(line)) found.push(...plain(places.textOf(line), line, id, 'prose'));
    return found;
  };
  const all = [
    ...guide.sections
      .filter(({ level }) => level > 0)
      .flatMap(({ heading, span, id }) => plain(heading, span.start.line, id, 'heading')),
    ...guide.prose.flatMap(({ span, section }) => textLines(span, section)),
    ...guide.notices.flatMap(({ span, section }) => textLines(span, section)),
    ...guide.tables.flatMap(({ span, section }) => textLines(span, section)),
    ...guide.checklist.flatMap(({ text, line, section }) => plain(text, line, section, 'item')),
    ...survey.blocks.flatMap((view) => listComments(view)),
  ];
  const seen = new Set<number>();
  return all.sort((a, b) => a.line - b.line).filter(({ line }) => !seen.has(line) && seen.add(line));
}

function listComments(view: BlockView): Remark[] {
  const { section, part } = view;
  const remark = (text: string, line: number): Remark[] =>
    text.trim() === '' ? [] : [{ text: startOf(text.trim()), line, form: 'comment', section, part, view }];
  if (view.shell !== null) return view.shell.comments.flatMap(({ text, line }) => remark(text, view.guideLine(line)));
  return view.block.text.split('\n').flatMap((text, row) => {
    const mark = commentMark.exec(text);
    return mark === null ? [] : remark(text.slice(mark[0].length), view.guideLine(row + 1));
  });
}
