import type { ChecklistItem, Contact, Table } from '../model/index.ts';

const keyed = /^([^:：]{2,60})[:：]\s*(.+)$/u;

// A form to fill in names nobody.
const blank = /_{3,}|^\W*$|\[[^\]]*\]\s*$/;

/** People and channels: the lists of contact sections and the tables that hold contacts. */
export function findContacts(items: readonly ChecklistItem[], tables: readonly Table[]): Contact[] {
  const fromItems = items
    .filter((item) => item.role === 'contact' && !blank.test(item.text))
    .map((item) => {
      const [, role = null, value = item.text] = keyed.exec(item.text) ?? [];
      return { section: item.section, line: item.line, role, value };
    });
  const fromTables = tables
    .filter((table) => table.kind === 'contacts')
    .flatMap((table) =>
      table.rows.map(({ line, cells }) => ({
        section: table.section,
        line,
        role: cells[0] ?? null,
        value: cells.slice(1).filter(Boolean).join(', '),
      })),
    );
  return [...fromItems, ...fromTables].filter((contact) => contact.value !== '').sort((a, b) => a.line - b.line);
}
