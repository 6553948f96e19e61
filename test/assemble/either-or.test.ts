import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

/** The options that the blocks of a part belong to. */
const sides = (...lines: readonly string[]) =>
  compileLines('# Deploy the shop', '## Deploy', ...lines).blocks.map(({ choice }) => choice?.option ?? null);

describe('an "or" between two blocks', () => {
  test.each([
    ['or'],
    ['Or:'],
    ['**— OR —**'],
    ['Alternatively:'],
    ['Or, if you prefer,'],
    ['As an alternative, run'],
    ['oder'],
    ['или'],
    ['或者'],
  ])('%s', (or) => {
    expect(sides('Build it:', ...bash('npm ci'), or, ...bash('yarn install'))).toEqual([null, null]);
  });
});

test('distributions', () => {
  expect(
    sides('On Debian/Ubuntu:', ...bash('apt-get install nginx'), 'On CentOS/RHEL:', ...bash('yum install nginx')),
  ).toEqual([null, null]);
});
