import { expect, it } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const expectations = (...lines: string[]) =>
  compileLines('# Shop', '## Deploy', bash(...lines)).blocks[0]?.expects.map(({ line, text }) => `${line} ${text}`);

it('finds what a comment expects of the command before or after it', () => {
  expect(expectations('npm test', '# Expected: 12 passed')).toEqual(['6 12 passed']);
  expect(expectations('# Verify the backup is not empty', 'ls -l shop.dump')).toEqual([
    '5 Verify the backup is not empty',
  ]);
});

it('takes no bare word that introduces a command for an expectation', () => {
  expect(expectations('make release', '# Verify', 'curl -f https://shop.test')).toEqual([]);
});

it('takes no demand that says nothing of a result for an expectation', () => {
  expect(expectations('# Verify migration', 'make status')).toEqual([]);
  expect(expectations('# Ensure support for apt', 'apt-get install -y apt-transport-https')).toEqual([]);
  expect(expectations('# Verify all tests pass', 'npm test')).toEqual(['5 Verify all tests pass']);
});

it.each([
  ['# Expected: "Deployed shop..."', 'person'],
  ['# Expected: "2024-03-01 shop ready"', 'person'],
  ['# Expected: "started at 14:05:11"', 'person'],
  ['# Expected: "Built on Mar 3"', 'person'],
  ['# Expected: "shop ready"', 'contains'],
  ['# Expected: "listening on 0.0.0.0:8080"', 'contains'],
])('looks for no value that passes: %s is for %s', (comment, kind) => {
  const { blocks } = compileLines('# Shop', '## Deploy', bash('make status', comment));
  expect(blocks[0]?.expects.map(({ check }) => check.kind)).toEqual([kind]);
});
