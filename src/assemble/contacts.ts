import type { ChecklistItem, Contact, Table } from '../model/index.ts';

const keyed = /^([^:：]{2,60})[:：]\s*(.+)$/u;

// A form to fill in names nobody.
const blank = /_{3,}|^\W*$|\[[^\]]*\]\s*$/;

const role =
  /^(?:roles?|functions?|positions?|job titles?|responsibilit(?:y|ies)|rolle|funktion|aufgabe|rôle|fonction|rol|función|papel|cargo|função|ruolo|funzione|rola|funkcja|роль|должность|职位|角色|职责|役割|担当|役職|역할|직책)$/iu;

/** Whether a column says what somebody is called for. */
export const namesRole = (title: string): boolean => role.test(title.trim());

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
    .flatMap((table) => {
      const at = Math.max(0, table.header.findIndex(namesRole));
      return table.rows.map(({ line, cells }) => ({
        section: table.section,
        line,
        role: cells[at] ?? null,
        value: cells.filter((cell, column) => column !== at && cell !== '').join(', '),
      }));
    });
  return [...fromItems, ...fromTables].filter((contact) => contact.value !== '').sort((a, b) => a.line - b.line);
}
