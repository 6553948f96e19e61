import type { Checklist, ChecklistCommands, TickableItem } from './checklist.ts';

type Cell = (item: TickableItem, blocks: readonly ChecklistCommands[]) => string;

const columns: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  phase: ({ phase }) => phase,
  group: ({ group }) => group,
  parent: ({ parent }) => parent ?? '',
  line: ({ line }) => String(line),
  text: ({ text }) => text,
  required: ({ required }) => yesOrNo(required),
  owner: ({ owner }) => owner ?? '',
  window: ({ window }) => window?.text ?? '',
  environment: ({ environment }) => environment,
  checked: ({ checked }) => (checked === null ? '' : yesOrNo(checked)),
  method: ({ method }) => method,
  commands: (_, blocks) => blocks.flatMap(textsOf).join('\n'),
  expects: (_, blocks) => blocks.flatMap(({ expects }) => expects.map(({ text }) => text)).join('\n'),
  criteria: ({ criteria }) => criteria.map(({ text }) => text).join('\n'),
};

/** A checklist as a table (RFC 4180), one item a row, safe to open in a program that calculates. */
export function renderCsv({ items, commands }: Checklist): string {
  const byId = new Map(commands.map((block) => [block.id, block]));
  const rows = items.map((item) => {
    const blocks = item.commands.flatMap((id) => byId.get(id) ?? []);
    return Object.values(columns).map((cell) => cell(item, blocks));
  });
  return [Object.keys(columns), ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

const textsOf = ({ commands, text }: ChecklistCommands): string[] =>
  commands.length > 0 ? commands.map((command) => command.text) : [text];

/** Spreadsheets take what begins like this for a formula and calculate it: also after blanks, and in wide letters. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/u;

function quote(text: string): string {
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
