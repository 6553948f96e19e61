import type { ChecklistItem, Criterion, Guide, GuideIndex, ItemForm, ItemRole } from '../../model/index.ts';

/** An item of the guide, or a row of a table that demands something. */
export interface Tickable extends Omit<ChecklistItem, 'form' | 'criteria'> {
  readonly form: ItemForm | 'table';
  readonly criteria: readonly Criterion[];
}

const boxed: ReadonlySet<Tickable['form']> = new Set(['task', 'box', 'fence-bullet']);
const done: ReadonlySet<ItemRole> = new Set([
  'task',
  'verify',
  'precondition',
  'monitor',
  'metric',
  'criterion-success',
  'criterion-rollback',
  'alert',
  'procedure',
  'rollback-procedure',
]);

export const isBoxed = ({ form }: Pick<Tickable, 'form'>): boolean => boxed.has(form);

/** All that somebody does, checks or waits for, with the items that hold it, in reading order. */
export function listTickable({ guide, items }: GuideIndex): Tickable[] {
  const criteria = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
  const rows = guide.checklist.map(
    (item): Tickable => ({ ...item, criteria: item.criteria.flatMap((id) => criteria.get(id) ?? []) }),
  );
  const wanted = new Set<string>();
  for (const row of rows) {
    if (!isBoxed(row) && !done.has(row.role) && row.criteria.length === 0) continue;
    for (let at: ChecklistItem | undefined = items.get(row.id); at !== undefined && !wanted.has(at.id); ) {
      wanted.add(at.id);
      at = at.parent === null ? undefined : items.get(at.parent);
    }
  }
  return [...rows.filter(({ id }) => wanted.has(id)), ...demandsOfTables(guide)].sort((a, b) => a.line - b.line);
}

const roleOf: Readonly<Record<Criterion['polarity'], ItemRole>> = {
  success: 'criterion-success',
  rollback: 'criterion-rollback',
  alert: 'alert',
  expectation: 'verify',
};

/** Rows of tables have no item; what they demand is known by the id of the criterion. */
function demandsOfTables({ checklist, criteria }: Guide): Tickable[] {
  const taken = new Set(checklist.map(({ id }) => id));
  return criteria
    .filter(({ item }) => item === null)
    .map((criterion) => {
      let { id } = criterion;
      while (taken.has(id)) id = `${id}@table`;
      taken.add(id);
      return {
        id,
        section: criterion.section,
        line: criterion.line,
        form: 'table',
        label: null,
        text: criterion.text,
        checked: null,
        parent: null,
        group: null,
        role: roleOf[criterion.polarity],
        owner: null,
        window: null,
        optional: false,
        block: null,
        blocks: [],
        criteria: [criterion],
      };
    });
}
