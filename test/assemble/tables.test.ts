import { describe, expect, it, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const kind = (header: string) =>
  compileLines('# Shop', '', `| ${header} |`, `| ${header.replace(/[^|]+/g, ' --- ')} |`).tables[0]?.kind;

describe('what a table lists', () => {
  test.each([
    ['Name | Phone', 'contacts'],
    ['Role | Slack', 'contacts'],
    ['姓名 | 联系方式', 'contacts'],
    ['Role | Who | Reach', 'contacts'],
    ['Rolle | Wer | Telefon', 'contacts'],
    ['Role | Permission', 'other'],
    ['Step | Duration', 'timeline'],
    ['When | What', 'timeline'],
    ['Metric | Value', 'criteria'],
    ['Check | Threshold', 'criteria'],
    ['Variable | Meaning', 'parameters'],
    ['变量 | 说明', 'parameters'],
    ['Step | Command', 'steps'],
    ['手順 | コマンド', 'steps'],
    ['Service | Version', 'other'],
  ])('%s: %s', (header, wanted) => expect(kind(header)).toBe(wanted));
});

describe('a table', () => {
  it('has its cells as plain text, with their lines', () => {
    const { tables } = compileLines(
      '# Shop',
      '## Deploy',
      '',
      '| **Service** | `Port` |',
      '| --- | :-: |',
      '| web | [80](x) |',
      '| a \\| b |',
    );
    expect(tables).toMatchObject([
      {
        id: 'deploy:table-1',
        section: 'deploy',
        header: ['Service', 'Port'],
        rows: [
          { line: 6, cells: ['web', '80'] },
          { line: 7, cells: ['a | b'] },
        ],
        span: { start: { line: 4 }, end: { line: 7 } },
      },
    ]);
  });

  it('stands in its section, and is no prose', () => {
    const { sections, prose } = compileLines('# Shop', '## Deploy', '', 'Words.', '', '| a |', '| - |', '| b |');
    expect(sections[1]?.content.map(({ kind: what }) => what)).toEqual(['prose', 'table']);
    expect(prose.map(({ markdown }) => markdown)).toEqual(['Words.']);
  });
});

describe('contacts', () => {
  it('come from lists and tables', () => {
    const { contacts } = compileLines(
      '# Shop',
      '## Contacts',
      '- On-call: +1 555 0100',
      '- Ana',
      '',
      '| Role | Name | Phone |',
      '| - | - | - |',
      '| DBA | Bo | 7 |',
      '| Lead | | |',
    );
    expect(contacts.map(({ line, role, value }) => [line, role, value])).toEqual([
      [3, 'On-call', '+1 555 0100'],
      [4, null, 'Ana'],
      [8, 'DBA', 'Bo, 7'],
    ]);
  });

  it.each([
    ['Name | Role | Phone', 'Bo | DBA | 7', 'DBA', 'Bo, 7'],
    ['姓名 | 职位 | 联系方式', 'Bo | DBA | 7', 'DBA', 'Bo, 7'],
    ['Role | Who | Reach', 'On-call | Bo | #shop', 'On-call', 'Bo, #shop'],
    ['Team | Phone', 'Shop | 7', 'Shop', '7'],
  ])('take the role from its column: %s', (header, row, role, value) => {
    const { contacts } = compileLines('# Shop', '', header, header.replace(/[^|]+/g, ' --- '), row);
    expect(contacts).toMatchObject([{ role, value }]);
  });

  it('are not found in lists elsewhere', () => {
    expect(compileLines('# Shop', '## Deploy', '- On-call: +1 555 0100').contacts).toEqual([]);
  });
});
