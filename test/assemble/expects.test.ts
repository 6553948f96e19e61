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
