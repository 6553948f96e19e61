import { expect, it } from 'vitest';
import { quoteBash } from '../../src/shell/index.ts';

it.each<[string, string]>([
  ['main', 'main'],
  ['--env=production', '--env=production'],
  ['/srv/app/v1.2', '/srv/app/v1.2'],
  ['', "''"],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  ['$(rm x)', "'$(rm x)'"],
  ['~', "'~'"],
  ['A=b', "'A=b'"],
  ['a\nb', "$'a\\nb'"],
  ["\t'", "$'\\t\\''"],
  ['\u202Ex', "$'\\342\\200\\256x'"],
])('%j', (text, expected) => {
  expect(quoteBash(text)).toBe(expected);
});

it.each(['a\0b', '\uD800', 'x\uDC00y'])('refuses %j', (text) => {
  expect(() => quoteBash(text)).toThrow(RangeError);
});
