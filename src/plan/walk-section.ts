import type { Block, ChecklistItem, Criterion, GuideIndex, Notice, Section } from '../model/index.ts';
import { type Draft, gather, inOrder, makeAction, noNeeds, nothing, type Outcome } from './action-draft.ts';
import { choiceSetsOf } from './choices.ts';
import { showLeaf } from './leaf-prose.ts';
import { oneLine } from './line-text.ts';
import type { Planning } from './planning.ts';
import { reasonOfPart } from './reason-of-part.ts';
import { type ListUse, showItems, showLines } from './show-list.ts';
import { showTold } from './told-commands.ts';

/** What one script does with the parts of a section. */
export interface SectionRules {
  readonly block: (block: Block) => Outcome;
  /** What a list item is for; `later` when it is not for today, null when the script does not show it. */
  readonly item: (item: ChecklistItem, section: Section) => ListUse | 'later' | null;
  /** What the row of a table demands. */
  readonly criterion: (criterion: Criterion) => ListUse | null;
  readonly stopsAtGates: boolean;
  readonly showsProse: boolean;
  /** Why lists that it does not show are left out; null when nobody would look for them in this script. */
  readonly unshown: string | null;
}

const executed: ReadonlySet<string> = new Set(['run', 'observe', 'write', 'set']);

/** All that a section holds itself, in reading order. */
export function walkSection(planning: Planning, section: Section, rules: SectionRules): Outcome {
  const { index } = planning;
  const outcomes: Outcome[] = [];
  const uses = new Map<string, ListUse | 'later' | null>();
  let list: ChecklistItem[] = [];
  let use: ListUse | 'later' | null = null;
  const flush = () => {
    if (list.length > 0 && use !== null)
      outcomes.push(use === 'later' ? postpone(list) : showItems(planning, section, use, list));
    else if (list.length > 0 && rules.unshown !== null) unshown.push(leaveListOut(list, rules.unshown));
    list = [];
    use = null;
  };
  const unshown: Outcome[] = [];
  const blocks = new Map(
    section.content
      .filter(({ kind }) => kind === 'block')
      .map(({ id }): [string, Outcome] => {
        const block = index.blocks.get(id);
        return [id, block === undefined ? gather([]) : rules.block(block)];
      }),
  );
  for (const { kind, id } of section.content) {
    if (kind === 'checklist') {
      const item = index.items.get(id);
      if (item === undefined) continue;
      // What stands below a step belongs to it, whatever it would be on its own.
      const above = item.role === 'rollback-procedure' ? null : item.parent;
      const inherited = above === null ? null : (uses.get(above) ?? null);
      const own = rules.item(item, section) ?? inherited;
      uses.set(id, own);
      if (own !== use || introducesBlock(index, item, blocks)) flush();
      if (introducesBlock(index, item, blocks)) continue;
      use = own;
      list.push(item);
      continue;
    }
    flush();
    if (kind === 'block') outcomes.push(blocks.get(id) ?? gather([]));
    if (kind === 'notice') outcomes.push(stopAt(planning, section, rules, index.notices.get(id)));
    if (kind === 'table') outcomes.push(judgeTable(planning, section, rules, id));
  }
  flush();
  const whole = gather(outcomes);
  const told = rules.showsProse ? showTold(planning, section) : nothing;
  const leaf = rules.showsProse && whole.drafts.length === 0 ? showLeaf(planning, section) : nothing;
  // What is told as a step in words is not left out besides.
  const { drafts, leftOut } = gather([whole, told, ...(leaf.drafts.length > 0 ? [leaf] : unshown)]);
  return { drafts: inOrder(drafts), leftOut };
}

/** Whether an item says no more than what its own block does: the block is asked or run, not both. */
function introducesBlock(index: GuideIndex, item: ChecklistItem, blocks: ReadonlyMap<string, Outcome>): boolean {
  if (item.criteria.length > 0 || saysMore.test(item.text)) return false;
  // A block that checks a whole list is named by each of its items, and answers none of them.
  const own = item.blocks.filter((id) => index.blocks.get(id)?.item === item.id);
  return own.some((id) => {
    const drafts = blocks.get(id)?.drafts ?? [];
    return drafts.length > 0 && drafts.every(({ action }) => executed.has(action.kind));
  });
}

const saysMore = /[.;!?。；！？]\s+\p{L}|[:：]\s+\p{L}.{24}/u;

function postpone(list: readonly ChecklistItem[]): Outcome {
  const when = list[0]?.window ?? null;
  const told = when === null ? '' : ` (${when.text})`;
  return leaveListOut(list, `to be ticked in the days or weeks after the deployment${told}`);
}

function leaveListOut(items: readonly ChecklistItem[], reason: string): Outcome {
  // When to go back is shown by the gate that opens the way back.
  const list = items.filter(({ role }) => role !== 'criterion-rollback');
  const [first] = list;
  if (first === undefined) return nothing;
  const lines = { from: first.line, to: list.at(-1)?.line ?? first.line };
  const isBack = list.every(({ role }) => role === 'rollback-procedure');
  return { drafts: [], leftOut: [{ block: first.id, lines, reason: isBack ? reasonOfPart.back : oneLine(reason) }] };
}

function stopAt({ index, ids }: Planning, section: Section, rules: SectionRules, notice: Notice | undefined): Outcome {
  if (notice?.kind !== 'gate' || !rules.stopsAtGates) return gather([]);
  const sets = choiceSetsOf(index, section.id, null);
  const drafts: Draft[] = (typeof sets === 'string' ? [[]] : sets).map((choices) => ({
    action: makeAction(section, {
      id: ids.take(notice.id),
      kind: 'gate',
      lines: { from: notice.line, to: Math.max(notice.line, notice.span.end.line) },
      text: notice.text,
      because: 'the guide stops here until somebody agrees',
      choices,
    }),
    needs: noNeeds,
  }));
  return { drafts, leftOut: [] };
}

function judgeTable(planning: Planning, section: Section, rules: SectionRules, id: string): Outcome {
  const span = planning.index.tables.get(id)?.span;
  if (span === undefined) return gather([]);
  const criteria = (planning.index.looseCriteria.get(section.id) ?? []).filter(
    ({ line }) => span.start.line <= line && line <= span.end.line,
  );
  return gather(
    (['success', 'triggers'] as const).map((use) => {
      const own = criteria.filter((criterion) => rules.criterion(criterion) === use);
      if (own.length === 0) return gather([]);
      const shown = own.map(({ line, text }) => ({ line, text, depth: 0, group: null }));
      return showLines(planning, section, use, shown, [`${section.id}:${use}`]);
    }),
  );
}
