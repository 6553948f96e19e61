import type { Checklist } from './checklist.ts';
import { countPhases } from './emit-checklist.ts';
import type { Phase } from './phase.ts';

/** The part of a checklist that belongs to some phases, with the items that hold its items. */
export function selectPhases(checklist: Checklist, phases: readonly Phase[]): Checklist {
  const byId = new Map(checklist.items.map((item) => [item.id, item]));
  const kept = new Set<string>();
  for (const item of checklist.items.filter(({ phase }) => phases.includes(phase))) {
    for (let at: typeof item | undefined = item; at !== undefined; ) {
      kept.add(at.id);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
  }
  const items = checklist.items.filter(({ id }) => kept.has(id));
  const groups = new Set(items.map(({ group }) => group));
  const commands = new Set(items.flatMap((item) => item.commands));
  return {
    ...checklist,
    phases: countPhases(items),
    groups: checklist.groups.filter(({ id }) => groups.has(id)),
    items,
    commands: checklist.commands.filter(({ id }) => commands.has(id)),
  };
}
