import type { Block, GuideIndex, Placeholder, Section } from '../model/index.ts';
import { oneLine } from './line-text.ts';
import type { Action } from './plan.ts';

/** What an action takes from outside and leaves behind in the session. */
export interface Needs {
  readonly placeholders: readonly Placeholder[];
  readonly reads: readonly { readonly name: string; readonly line: number }[];
  /** Variables that later actions find set. */
  readonly sets: readonly string[];
  /** It is given to the database that the script is told of. */
  readonly database: boolean;
}

/** An action whose parameters are settled when all actions are known. */
export interface Draft {
  readonly action: Action;
  readonly needs: Needs;
}

export interface LeftOut {
  readonly block: string;
  readonly lines: { readonly from: number; readonly to: number };
  readonly reason: string;
}

/** What becomes of a part of the guide: each block is in an action or left out, never both. */
export interface Outcome {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
}

export const nothing: Outcome = { drafts: [], leftOut: [] };
export const noNeeds: Needs = { placeholders: [], reads: [], sets: [], database: false };

export function gather(outcomes: readonly Outcome[]): Outcome {
  return {
    drafts: outcomes.flatMap(({ drafts }) => drafts),
    leftOut: outcomes.flatMap(({ leftOut }) => leftOut),
  };
}

/** The order of the guide. */
export const inOrder = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort((a, b) => a.action.lines.from - b.action.lines.from);

type Required = Pick<Action, 'id' | 'kind' | 'lines' | 'text' | 'because'>;

/** An action with what nothing says otherwise: shown to a person, and waited for. */
export function makeAction(section: Section, row: Required & Partial<Action>): Action {
  return {
    mode: null,
    section: section.id,
    title: titleOf(section),
    block: null,
    note: null,
    confirm: 'ask',
    parameters: [],
    hazards: [],
    choices: [],
    expects: [],
    file: null,
    feed: null,
    items: [],
    ...row,
    because: oneLine(row.because),
  };
}

function titleOf({ label, title }: Section): string {
  return oneLine(label === null ? title : `${label} ${title}`);
}

/** Lines of a block between its fences; the fence itself when it is empty. */
export function contentLines(block: Block): { from: number; to: number } {
  const count = block.text === '' ? 1 : block.text.split('\n').length;
  return { from: block.textLine, to: block.textLine + count - 1 };
}

export function leaveOut(block: Block, reason: string): Outcome {
  const lines = { from: block.span.start.line, to: Math.max(block.span.start.line, block.span.end.line) };
  return { drafts: [], leftOut: [{ block: block.id, lines, reason: oneLine(reason) }] };
}

export function sectionOf(index: GuideIndex, id: string): Section {
  const section = index.sections.get(id);
  if (section === undefined) throw new Error(`the guide has no section '${id}'`);
  return section;
}
