import { type Guide, type GuideIndex, indexGuide } from '../../model/index.ts';
import type { Checklist, ChecklistCommands, TickableItem } from './checklist.ts';
import { describeCommands } from './describe-commands.ts';
import { Groups } from './group-items.ts';
import { isBoxed, listTickable, type Tickable } from './list-tickable.ts';
import { Phase, phaseOf, phaseTitles } from './phase.ts';
import { sealItem } from './seal-item.ts';

/** The checklist of a guide. */
export function emitChecklist(guide: Guide): Checklist {
  const index = indexGuide(guide);
  const groups = new Groups(index);
  const tickable = listTickable(index);
  const used = new Set(tickable.flatMap(({ blocks }) => blocks));
  const commands = guide.blocks.filter(({ id }) => used.has(id)).map(describeCommands);
  const blocks = new Map(commands.map((block) => [block.id, block]));
  const optional = new Set<string>();
  const items = tickable.map((row) => {
    if (row.optional || (row.parent !== null && optional.has(row.parent))) optional.add(row.id);
    const own = row.blocks.flatMap((id) => blocks.get(id) ?? []);
    return describeItem({ ...row, optional: optional.has(row.id) }, own, groups.idOf(row), index);
  });
  const { slug, title, kind, source } = guide;
  return {
    schema: 1,
    guide: { slug, title, kind, path: source.path, sha256: source.sha256 },
    phases: countPhases(items),
    groups: groups.rows,
    items,
    commands,
  };
}

function describeItem(
  row: Tickable,
  commands: readonly ChecklistCommands[],
  group: string,
  index: GuideIndex,
): TickableItem {
  const phase = phaseOf(index, row.section, row.role);
  return {
    id: row.id,
    phase,
    group,
    parent: row.parent,
    line: row.line,
    anchor: row.section,
    form: row.form,
    role: row.role,
    label: row.label,
    text: row.text,
    boxed: isBoxed(row),
    checked: row.checked,
    required: isRequired(row, phase),
    optional: row.optional,
    owner: row.owner,
    window: row.window,
    environment: index.sections.get(row.section)?.environment ?? 'any',
    choice: choiceOf(row, index),
    method: methodOf(row, commands),
    commands: commands.map(({ id }) => id),
    criteria: [...row.criteria],
    seal: sealItem(row.text, commands, row.criteria),
  };
}

/** What is only watched for, or looked up, nobody has to tick. */
const watched: ReadonlySet<Phase> = new Set(['rollback-triggers', 'alerts', 'reference']);

const isRequired = (row: Tickable, phase: Phase): boolean =>
  !row.optional && !watched.has(phase) && (isBoxed(row) || row.role === 'criterion-success');

function choiceOf(row: Tickable, index: GuideIndex): TickableItem['choice'] {
  const block = row.block === null ? undefined : index.blocks.get(row.block);
  return block?.choice ?? index.chain(row.section).find(({ choice }) => choice !== null)?.choice ?? null;
}

function methodOf(row: Tickable, commands: readonly ChecklistCommands[]): TickableItem['method'] {
  if (commands.some(({ purpose }) => purpose === 'check')) return 'command';
  return row.criteria.some(({ kind }) => kind !== 'manual') ? 'criterion' : 'person';
}

export const countPhases = (items: readonly TickableItem[]): Checklist['phases'] =>
  Phase.options.flatMap((phase) => {
    const own = items.filter((item) => item.phase === phase);
    if (own.length === 0) return [];
    const required = own.filter((item) => item.required).length;
    return [{ phase, title: phaseTitles[phase], items: own.length, required }];
  });
