import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { listShellTexts } from '../../src/lint/index.ts';

const block = (text: string, tag = 'bash'): string => `\`\`\`${tag}\n${text}\n\`\`\`\n\n`;

function textsOf(...blocks: string[]) {
  const text = `# Deploy\n\n## Deploy\n\n${blocks.join('')}`;
  return listShellTexts(compile(text, { path: 'a.md' }), text);
}

test.each<[string, string]>([
  ['syntax errors', block('if true; then\nls')],
  ['PowerShell', block('Get-ChildItem $HOME', 'powershell')],
  ['fish', block('ls $HOME', 'fish')],
  ['another interpreter', block('#!/usr/bin/env zsh\nls $HOME')],
  ['YAML', block('a: $HOME', 'yaml')],
  ['what a shell printed', block('total 0', 'text')],
])('bash is given no block of %s', (_, text) => {
  expect(textsOf(text)).toEqual([]);
});

test('lines and columns stay; prompts, output and the form of placeholders go', () => {
  const [shown] = textsOf(block('$ ls <the folder> # all\ntotal 0\n$ pwd', 'console'));
  expect(shown?.text.split('\n')).toEqual(['  ls xthexfolderx # all', '       ', '  pwd']);
  expect(shown?.at(2, 4)).toEqual({ start: { line: 6, column: 3 }, end: { line: 6, column: 5 } });
  expect(shown?.exactAt(2, 4)).toEqual(shown?.at(2, 4));
  expect(shown?.exactAt(5, 17)).toBe(null);
});

test('a block inherits what it reads and an earlier one has set', () => {
  const texts = textsOf(block('A=1\nB=2'), block('echo "$B $C"'), block('C=3'));
  expect(texts.map(({ inherited }) => inherited)).toEqual([[], ['B'], []]);
});
