import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { emitChecklist, renderCsv, renderMarkdown } from '../../../src/emit/index.ts';
import { parseMarkdown, plainText } from '../../../src/markdown/index.ts';

const checklistOf = (...lines: string[]) =>
  emitChecklist(compile(['# Shop', '', ...lines, ''].join('\n'), { path: 'shop.md' }));

const withText = (text: string) => {
  const list = checklistOf('## Deploy', '', '- [ ] words');
  return { ...list, items: [{ ...list.items[0]!, text }] };
};

describe('Markdown', () => {
  test('is a task list with phases, groups, commands and facts', () => {
    const list = checklistOf(
      '## 1. Deploy (10 minutes)',
      '',
      '- [x] Health `endpoint` answers (owner: Ana)',
      '  - [ ] Also from outside',
      '',
      '**Check**:',
      '',
      '```bash',
      'curl localhost',
      '# Expected: ok',
      '```',
    );
    expect(renderMarkdown(list)).toBe(
      [
        '# Shop',
        '',
        `From \`shop.md\`, SHA-256 \`${list.guide.sha256.slice(0, 12)}\`.`,
        '',
        '## During',
        '',
        '### 1 Deploy (10 minutes)',
        '',
        '- [ ] Health endpoint answers (owner: Ana) (owner: Ana; ticked in the guide; line 5)',
        '  - check: `curl localhost` (lines 10-13)',
        '  - expect: ok',
        '  - [ ] Also from outside (line 6)',
        '    - check: as above, lines 10-13',
        '',
      ].join('\n'),
    );
    expect(renderMarkdown(list, { commands: false })).not.toContain('curl');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    'a *b* _c_ `d` [e](f) ~~g~~ | h',
    '1. first',
    '+ plus',
    '- minus',
    '# heading',
    '> quote',
    '&lt;b&gt; &amp;',
    '\\# \\[x]',
    '[ ] box',
    '$HOME and $PATH',
  ])('shows the words as they are: %s', (words) => {
    for (const silent of [false, true]) {
      const { root } = parseMarkdown(renderMarkdown(withText(words), { silent }));
      expect(plainText(root).replaceAll('\u200b', '')).toContain(words);
      expect(JSON.stringify(root)).not.toMatch(/"type":"(?:html|emphasis|strong|delete|link|blockquote)"/);
    }
  });

  test('for GitHub tells nobody and names no issue', () => {
    const list = withText('Ask @ana and @org/team, see #12, GH-7, o/r#3, https://github.com/o/r/issues/1');
    expect(renderMarkdown(list, { silent: true })).not.toMatch(/@\w|#\d|GH-\d|https:\/\/github/);
    expect(renderMarkdown(list)).toContain('@ana');
  });

  test('code keeps its backticks', () => {
    const list = checklistOf('## Deploy', '', '- [ ] Tags are listed', '', '  ```bash', '  echo `git tag`', '  ```');
    expect(renderMarkdown(list)).toContain('`` echo `git tag` ``');
  });
});

/** RFC 4180, read by the letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error('This is no CSV.');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('CSV', () => {
  test('has a row for each item, whatever stands in it', () => {
    const list = checklistOf(
      '## Deploy',
      '',
      '- [ ] Say "hi", then wait',
      '',
      '  ```bash',
      '  make a',
      '  make b',
      '  ```',
    );
    const [head = [], ...rows] = readCsv(renderCsv(list));
    expect(rows).toHaveLength(1);
    expect(Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]))).toMatchObject({
      phase: 'during',
      text: 'Say "hi", then wait',
      required: 'yes',
      checked: 'no',
      commands: 'make a\nmake b',
      line: '5',
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1', '\u00a0=1'])('no formula is calculated: %j', (formula) => {
    const [head = [], row = []] = readCsv(renderCsv(withText(formula)));
    expect(row[head.indexOf('text')]).toBe(`'${formula}`);
  });
});
