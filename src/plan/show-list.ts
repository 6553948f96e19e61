import type { ChecklistItem, Section } from '../model/index.ts';
import { type Draft, makeAction, noNeeds, type Outcome } from './action-draft.ts';
import { choiceSetsOf } from './choices.ts';
import type { Action } from './plan.ts';
import type { Planning } from './planning.ts';
import { readSaidAbove } from './said-before.ts';

/** What a list asks of a person: to do it, to see that it all holds, or to see that none of it does. */
export type ListUse = 'tasks' | 'success' | 'triggers';

interface Wording {
  readonly kind: Action['kind'];
  readonly mark: string;
  readonly question: string | null;
  readonly because: string;
}

const wordings: Readonly<Record<ListUse, Wording>> = {
  tasks: { kind: 'manual', mark: '[ ]', question: null, because: 'a list that a person works through' },
  success: {
    kind: 'expect',
    mark: '-',
    question: 'Do all of these hold?',
    because: 'criteria for success: go on only when all of them hold',
  },
  triggers: {
    kind: 'expect',
    mark: '-',
    question: 'Is it sure that none of these is the case?',
    because: 'conditions for a rollback: go on only when none of them is the case, else use rollback.sh',
  },
};

/** A line of the guide that is shown, with how deep it stands in its list. */
export interface ShownLine {
  readonly line: number;
  readonly text: string;
  readonly depth: number;
  /** Title of the group that it begins. */
  readonly group: string | null;
}

/** Lines of a list, shown together and answered once. */
export function showLines(
  planning: Planning,
  section: Section,
  use: ListUse,
  shown: readonly ShownLine[],
  ids: readonly string[],
  row: Partial<Action> = {},
): Outcome {
  const { kind, mark, question, because } = wordings[use];
  const sets = choiceSetsOf(planning.index, section.id, null);
  const lines = { from: Math.min(...shown.map(({ line }) => line)), to: Math.max(...shown.map(({ line }) => line)) };
  const list = shown.flatMap(({ text, depth, group }) => [
    ...(group === null ? [] : [`${group.replace(/[:：]$/, '')}:`]),
    `${'  '.repeat(depth)}${text === '' ? mark : `${mark} ${text}`}`,
  ]);
  const text = [...list, ...(question === null ? [] : ['', question])].join('\n');
  const drafts: Draft[] = (typeof sets === 'string' ? [[]] : sets).map((choices) => ({
    action: makeAction(section, { id: planning.ids.take(...ids), kind, lines, text, because, choices, ...row }),
    needs: noNeeds,
  }));
  return { drafts, leftOut: [] };
}

/** Consecutive items of a list, the title of their group above them. */
export function showItems(
  planning: Planning,
  section: Section,
  use: ListUse,
  items: readonly ChecklistItem[],
): Outcome {
  const [first] = items;
  if (first === undefined) return { drafts: [], leftOut: [] };
  const depths = new Map<string, number>();
  const shown = items.map(({ id, parent, line, text, label, group }, index): ShownLine => {
    const depth = parent === null ? 0 : (depths.get(parent) ?? -1) + 1;
    depths.set(id, depth);
    const begins = group !== null && group !== '' && group !== items[index - 1]?.group && depth === 0;
    return { line, depth, group: begins ? group : null, text: `${label === null ? '' : `${label}. `}${text}` };
  });
  const { note, isConditional } = readSaidAbove(planning.index, first);
  const condition = isConditional ? '; the guide does it only under a condition' : '';
  const own = use === 'tasks' ? [first.id] : [`${section.id}:${use}`];
  return showLines(planning, section, use, shown, [...own, `${section.id}:${first.id}`], {
    items: items.map(({ id }) => id),
    note,
    because: `${wordings[use].because}${condition}`,
  });
}
