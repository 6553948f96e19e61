import { describe, expect, it } from 'vitest';
import { type Container, parseMarkdown, plainText, type Root } from '../../src/markdown/index.ts';
import { walk } from '../../src/markdown/walk.ts';
import { outline } from './outline.ts';

function containers(root: Root): Container[] {
  const found: Container[] = [];
  walk(root, (node) => {
    if (node.type === 'container') found.push(node);
  });
  return found;
}

const cases: Record<string, { text: string[]; blocks: string[] }> = {
  'MkDocs tabs with fences and a nested admonition': {
    text: [
      '=== "Debian"',
      '',
      '    ```bash',
      '    apt update',
      '    ```',
      '',
      '    !!! tip "Later"',
      '        Reboot.',
      '',
      '=== "Fedora"',
      '    dnf upgrade',
      '',
      'Done.',
    ],
    blocks: [
      'tab tab "Debian" 1:1-8:16',
      '  code bash "apt update" 3:5-5:8',
      '  admonition tip "Later" 7:5-8:16',
      '    paragraph "Reboot." 8:9-8:16',
      'tab tab "Fedora" 10:1-11:16',
      '  paragraph "dnf upgrade" 11:5-11:16',
      'paragraph "Done." 13:1-13:6',
    ],
  },
  'an admonition in a list item': {
    text: [
      '1. Stop it',
      '',
      '    !!! warning',
      '        Mind.',
      '        ```sh',
      '        halt',
      '        ```',
      '',
      '2. Go',
    ],
    blocks: [
      'list 1:1-9:6',
      '  listItem 1:1-7:12',
      '    paragraph "Stop it" 1:4-1:11',
      '    admonition warning null 3:5-7:12',
      '      paragraph "Mind." 4:9-4:14',
      '      code sh "halt" 5:9-7:12',
      '  listItem 9:1-9:6',
      '    paragraph "Go" 9:4-9:6',
    ],
  },
  'an admonition without a blank line before it': {
    text: ['Text', '??? note "T"', '    Body', 'After'],
    blocks: [
      'paragraph "Text" 1:1-1:5',
      'admonition note "T" 2:1-3:9',
      '  paragraph "Body" 3:5-3:9',
      'paragraph "After" 4:1-4:6',
    ],
  },
  'a body indented by tabs': {
    text: ['!!! note', '\tOne', '', '\t\tdeep'],
    blocks: ['admonition note null 1:1-4:7', '  paragraph "One" 2:2-2:5', '  code null "deep" 4:2-4:7'],
  },
  'JSX tabs in tabs, with a fence closed too deep': {
    text: [
      '<Tabs>',
      '  <Tab title="A">',
      '    text',
      '      ```bash',
      '      x',
      '             ```',
      '  </Tab>',
      '  <Tab title="B">b</Tab>',
      '</Tabs>',
      '',
      'after',
    ],
    blocks: [
      'jsx Tabs null 1:1-9:8',
      '  jsx Tab "A" 2:3-7:9',
      '    paragraph "text" 3:5-3:9',
      '    code bash "x" 4:7-6:17',
      '  jsx Tab "B" 8:3-8:25',
      '    paragraph "b" 8:18-8:19',
      'paragraph "after" 11:1-11:6',
    ],
  },
  'a fence closed on the line of the closing tag': {
    text: ['<Note>```sh', 'ls </Note>', '```</Note>'],
    blocks: ['jsx Note null 1:1-3:11', '  code sh "ls </Note>" 1:7-3:4'],
  },
  'a component in raw HTML': {
    text: ['<div className="p">', '  <Step>', '  Go', '  </Step>', '</div>'],
    blocks: [
      'html "<div className=\\"p\\">" 1:1-1:20',
      'jsx Step null 2:3-4:10',
      '  paragraph "Go" 3:3-3:5',
      'html "</div>" 5:1-5:7',
    ],
  },
  'steps that hold a list, tabs in its items': {
    text: [
      '<Steps>',
      '',
      '1. First',
      '   <Tabs>',
      '   <Tab label="x">',
      '   ```sh',
      '   a',
      '   ```',
      '   </Tab>',
      '   </Tabs>',
      '',
      '2. Second',
      '',
      '</Steps>',
    ],
    blocks: [
      'jsx Steps null 1:1-14:9',
      '  list 3:1-12:10',
      '    listItem 3:1-10:11',
      '      paragraph "First" 3:4-3:9',
      '      jsx Tabs null 4:4-10:11',
      '        jsx Tab "x" 5:4-9:10',
      '          code sh "a" 6:4-8:7',
      '    listItem 12:1-12:10',
      '      paragraph "Second" 12:4-12:10',
    ],
  },
  'details with a summary, and details without blank lines': {
    text: [
      '<details open>',
      '<summary><b>Option A</b>: `ecs` &amp; co</summary>',
      '',
      '    indented',
      '',
      '</details>',
      '',
      '<details>',
      '```sh',
      'x',
      '```',
      '</details>',
    ],
    blocks: [
      'details details "Option A : ecs & co" 1:1-6:11',
      '  code null "indented" 4:1-4:13',
      'details details null 8:1-12:11',
      '  code sh "x" 9:1-11:4',
    ],
  },
  'elements of one name in each other': {
    text: ['<Card>', '<Card title="in">', 'a', '</Card>', '<Card/>', '</Card>'],
    blocks: [
      'jsx Card null 1:1-6:8',
      '  jsx Card "in" 2:1-4:8',
      '    paragraph "a" 3:1-3:2',
      '  jsx Card null 5:1-5:8',
    ],
  },
  'a component without children, over several lines': {
    text: ['<Command', '  path="a.sh"', '/>', '', 'x'],
    blocks: ['jsx Command null 1:1-3:3', 'paragraph "x" 5:1-5:2'],
  },
};

const untouched: Record<string, string> = {
  emphasis: '!!!STOP HERE AND READ!!!',
  'an exclamation without a body': '!!! stop',
  'a placeholder in angle brackets': '<Region>\nfoo',
  'a component in a sentence': '<Kbd>Ctrl</Kbd> and C',
  'a component in a fence': '```\n<Tabs>\nx\n</Tabs>\n```',
  'an admonition in indented code': 'x\n\n    !!! note\n        body',
  'a component in a comment': '<!--\n<Note>\nx\n</Note>\n-->',
  'HTML in capitals': '<TABLE>\n<TR></TR>\n</TABLE>',
  'a closing tag in a code span alone': '<Note>\nsee `</Note>` there',
  'a quoted admonition': '> !!! note\n>     body',
  'a tab without a title': '=== Linux\n    x',
};

describe('containers', () => {
  it.each(Object.entries(cases))('reads %s', (_, { text, blocks }) => {
    expect(outline(text.join('\n'))).toEqual(blocks);
  });

  it.each(Object.entries(untouched))('leaves %s as it is', (_, text) => {
    expect(containers(parseMarkdown(text).root)).toEqual([]);
  });

  it.each<[string, string, Partial<Container>]>([
    ['strings and flags', '<Step id="a" open n=\'1\' />', { attributes: { id: 'a', open: true, n: '1' } }],
    [
      'expressions',
      '<Tab label={"x"} items={[\'a\', "b}"]} f={() => { y }} />',
      { attributes: { label: 'x', items: '[\'a\', "b}"]', f: '() => { y }' }, title: 'x' },
    ],
    ['a template with a blank line', '<Code code={`a\n\nb`} {...rest} />', { attributes: { code: 'a\n\nb' } }],
    ['a value without quotes', '<Step n=4/>', { attributes: { n: '4' } }],
    ['a dotted name', '<Tabs.Tab value="npm">x</Tabs.Tab>', { name: 'Tabs.Tab', title: 'npm' }],
    ['layout words', '!!! note inline end "T"\n    x', { attributes: { inline: true, end: true }, title: 'T' }],
    ['an open admonition', '???+ info\n    x', { attributes: { collapsible: true, open: true } }],
    ['a title without quotes', '!!! danger Do not skip\n    x', { name: 'danger', title: 'Do not skip' }],
    ['a type that is not English', '!!! 警告 “标题”\n    x', { name: '警告', title: '标题' }],
    ['an admonition that is a title only', '!!! note "Read me"', { title: 'Read me', children: [] }],
  ])('reads %s', (_, text, expected) => {
    expect(containers(parseMarkdown(text).root)).toMatchObject([expected]);
  });

  it('resolves references to definitions outside of the container', () => {
    const { root } = parseMarkdown('<Note>\nSee [the docs][d].\n</Note>\n\n[d]: http://a.example\n');
    expect(plainText(containers(root)[0] ?? root)).toBe('See the docs.');
  });

  it('lists what it recovered', () => {
    expect(parseMarkdown('<Tabs>\n<Tab>\n```a b```\n</Tab>\n</Tabs>').recovered).toEqual([
      { kind: 'jsx', line: 1, endLine: 5 },
      { kind: 'jsx', line: 2, endLine: 4 },
      { kind: 'one-line-code', line: 3, endLine: 3 },
    ]);
  });

  it.each([
    ['<Step title="a">\nnever', ['1 The `<Step>` on line 1 is never closed: `</Step>` is missing.']],
    ['<Tabs>\n\n<Tab>\nx\n\n</Tabs>', ['3 The `<Tab>` on line 3 is never closed: `</Tab>` is missing.']],
    ['text\n\n<details>\nx', ['3 The `<details>` on line 3 is never closed: `</details>` is missing.']],
    ['<Hostname>', []],
    ['<Note>\nx\n</Note>', []],
  ])('reports an element that is never closed: %j', (text, expected) => {
    expect(parseMarkdown(text).problems.map(({ line, message }) => `${line} ${message}`)).toEqual(expected);
  });

  it('stops at a depth, without losing text', () => {
    const deep = 200;
    const text = `${'<Step>\n'.repeat(deep)}bottom\n${'</Step>\n'.repeat(deep)}`;
    const { root } = parseMarkdown(text);
    expect(containers(root).length).toBe(20);
    expect(JSON.stringify(root)).toContain('bottom');
  });
});
