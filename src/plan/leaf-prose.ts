import type { Section, SectionKind } from '../model/index.ts';
import { makeAction, noNeeds, nothing, type Outcome } from './action-draft.ts';
import { boxedRowsOf } from './boxed-rows.ts';
import { choiceSetsOf } from './choices.ts';
import { saysOnlyWhen } from './only-conditions.ts';
import type { Planning } from './planning.ts';

const followed: ReadonlySet<SectionKind> = new Set(['pre-deployment', 'deploy', 'verify', 'rollback']);

const comment = /<!--[\s\S]*?-->/g;

interface Paragraph {
  readonly line: number;
  readonly end: number;
  readonly text: string;
}

/** A step that the guide only tells in words: its sentences, shown to a person. Nothing for parts that only hold others. */
export function showLeaf(planning: Planning, section: Section): Outcome {
  if (!followed.has(section.kind)) return nothing;
  if (section.content.some(({ kind }) => kind === 'section' || kind === 'block')) return nothing;
  // Words around a table say how to look something up in it, unless it lists steps.
  if (section.content.some(({ kind, id }) => kind === 'table' && planning.index.tables.get(id)?.kind !== 'steps'))
    return nothing;
  const said = listSteps(planning, section).filter(({ text }) => text.replace(comment, '').trim() !== '');
  const [first] = said;
  if (first === undefined) return nothing;
  const sets = choiceSetsOf(planning.index, section.id, null);
  const lines = { from: first.line, to: Math.max(...said.map(({ end }) => end)) };
  return {
    drafts: (typeof sets === 'string' ? [[]] : sets).map((choices) => ({
      action: makeAction(section, {
        id: planning.ids.take(`${section.id}:prose`),
        kind: 'manual',
        lines,
        text: said.map(({ text }) => text).join('\n'),
        because: 'a step that the guide tells in words',
        choices,
        items: section.content.filter(({ kind }) => kind === 'checklist').map(({ id }) => id),
      }),
      needs: noNeeds,
    })),
    leftOut: [],
  };
}

/** When to go back is no step of the way back. */
function listSteps(planning: Planning, section: Section): Paragraph[] {
  const all = listParagraphs(planning, section);
  if (section.kind !== 'rollback') return all;
  const { index } = planning;
  const reasons = section.content.flatMap(({ kind, id }) => {
    const item = kind === 'checklist' ? index.items.get(id) : undefined;
    return item?.role.startsWith('criterion-') === true ? [item] : [];
  });
  // Below a heading of their own, reasons are all that the words are about; below a label, steps may follow.
  if (reasons.some(({ group }) => group === null)) return [];
  const stated = (index.looseCriteria.get(section.id) ?? []).filter(({ polarity }) => polarity === 'rollback');
  if (reasons.length === 0 && stated.length === 0) return all;
  const lines = new Set(reasons.map(({ line }) => line));
  return all.filter(({ line, end, text }) => {
    const own = stated.filter((one) => line <= one.line && one.line <= end);
    return !lines.has(line) && !introduces.test(text) && !saysOnlyWhen(text, own);
  });
}

const introduces = /[:：][*_]*\s*$/;

function listParagraphs({ index }: Planning, { content }: Section): Paragraph[] {
  return content.flatMap(({ kind, id }): Paragraph[] => {
    const prose = kind === 'prose' ? index.prose.get(id) : undefined;
    if (prose !== undefined) return [{ line: prose.line, end: prose.span.end.line, text: prose.markdown }];
    const notice = kind === 'notice' ? index.notices.get(id) : undefined;
    if (notice !== undefined) return [{ line: notice.line, end: notice.span.end.line, text: notice.text }];
    const item = kind === 'checklist' ? index.items.get(id) : undefined;
    if (item !== undefined) return [{ line: item.line, end: item.line, text: `- ${item.text}` }];
    const table = kind === 'table' ? index.tables.get(id) : undefined;
    if (table?.kind !== 'steps') return [];
    const boxed = boxedRowsOf(index, content);
    return table.rows
      .filter(({ line }) => !boxed.has(line))
      .map(({ line, cells }) => ({ line, end: line, text: `- ${cells.join(' | ')}` }));
  });
}
