import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/index.ts';

describe('front matter', () => {
  it('is read as YAML', () => {
    expect(parseMarkdown('---\ntitle: A\ntags: [x, y]\ndate: 2024-05-06\n---\n# B').frontMatter).toEqual({
      kind: 'yaml',
      data: { title: 'A', tags: ['x', 'y'], date: '2024-05-06' },
      text: 'title: A\ntags: [x, y]\ndate: 2024-05-06',
      line: 1,
      endLine: 5,
      error: null,
    });
  });

  it('is read as TOML', () => {
    const { frontMatter } = parseMarkdown('+++\ntitle = "A"\ndate = 2024-05-06\n+++\n');
    expect(frontMatter).toMatchObject({ kind: 'toml', data: { title: 'A', date: '2024-05-06' }, error: null });
  });

  it.each([
    ['---\ntitle: a: b\n---\n', /^The front matter is not YAML: ./],
    ['+++\ntitle = \n+++\n', /^The front matter is not TOML: ./],
    ['---\na: &x [1]\nb: [*x, *y]\n---\n', /^The front matter is not YAML: ./],
  ])('that cannot be read is an error, not a throw: %j', (text, message) => {
    const { frontMatter } = parseMarkdown(text);
    expect(frontMatter?.data).toEqual({});
    expect(frontMatter?.error).toMatch(message);
  });

  it.each(['---\n# Title\n\ntext\n\n---\n', '---\nJust a sentence.\n---\n', 'x\n\n---\na: b\n---\n'])(
    'is not what stands between two rules: %j',
    (text) => {
      const { frontMatter, root } = parseMarkdown(text);
      expect(frontMatter).toBe(null);
      expect(root.children.some(({ type }) => type === 'yaml')).toBe(false);
    },
  );
});

describe('modules of MDX', () => {
  it.each([
    ['import A from \'a\';\nimport {\n  B,\n} from "b"', ['mdxjsEsm']],
    ["import './a.css'", ['mdxjsEsm']],
    ['export const x = { a: 1 }', ['mdxjsEsm']],
    ['export FOO=bar', ['paragraph']],
    ["import the dump from 'old' first", ['paragraph']],
  ])('%j', (text, types) => {
    expect(parseMarkdown(text).root.children.map(({ type }) => type)).toEqual(types);
  });
});
