import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainText, sourceText } from '../../src/markdown/index.ts';

describe('plainText', () => {
  it.each([
    ['**a** `b` [c](d) ![e](f) <b>g</b> &amp; ~~h~~', 'a b c e g & h'],
    ['a  \nb<br>c', 'a\nb\nc'],
    ['- a\n- b', 'a\nb'],
    ['| a | b |\n| - | - |\n| c | d |', 'a\nb\nc\nd'],
    ['<Note>\nx\n</Note>', 'x'],
    ['<!-- hidden -->', ''],
  ])('%j', (text, expected) => {
    expect(plainText(parseMarkdown(text).root)).toBe(expected);
  });
});

describe('sourceText', () => {
  it('is what the author wrote', () => {
    const text = '# A **b**\n\n!!! note\n    - `c`';
    const { root } = parseMarkdown(text);
    expect(root.children.map((node) => sourceText(text, node))).toEqual(['# A **b**', '!!! note\n    - `c`']);
  });
});
