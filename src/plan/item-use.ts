import type { ChecklistItem, Criterion, ItemRole, Section, SectionKind } from '../model/index.ts';
import type { ListUse } from './show-list.ts';

const tasks: ReadonlySet<ItemRole> = new Set(['task', 'verify', 'precondition', 'procedure', 'monitor']);
const checks: ReadonlySet<ItemRole> = new Set(['verify', 'monitor']);
const criteria: Partial<Record<ItemRole, ListUse>> = {
  'criterion-success': 'success',
  'criterion-rollback': 'triggers',
};

const watching: ReadonlySet<SectionKind> = new Set(['post-deploy', 'monitoring']);
const long: ReadonlySet<string> = new Set(['day', 'week', 'month']);

/** Whether an item is to be ticked when the person at the script has long gone home. */
function isLater({ window }: ChecklistItem, section: Section): boolean {
  const found = window ?? section.window;
  return found !== null && watching.has(section.kind) && long.has(found.unit);
}

function useOf(roles: ReadonlySet<ItemRole>, item: ChecklistItem, section: Section): ListUse | 'later' | null {
  if (roles.has(item.role)) return isLater(item, section) ? 'later' : 'tasks';
  return criteria[item.role] ?? null;
}

/** What a list item is for on the way forward. */
export function useForward(item: ChecklistItem, section: Section): ListUse | 'later' | null {
  return useOf(tasks, item, section);
}

/** What a list item is for when only the result is looked at. */
export function useForChecks(item: ChecklistItem, section: Section): ListUse | 'later' | null {
  return useOf(checks, item, section);
}

/** On the way back every step counts; what is to be prepared for it had its time before. */
export function useBack({ role }: ChecklistItem): ListUse | null {
  return role === 'rollback-procedure' || (tasks.has(role) && role !== 'precondition') ? 'tasks' : null;
}

/** What the row of a table demands. */
export function useOfCriterion({ polarity }: Criterion): ListUse | null {
  if (polarity === 'success') return 'success';
  return polarity === 'rollback' ? 'triggers' : null;
}
