import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/plan/index.ts';
import { bash } from '../assemble/write-guide.ts';
import { namesOf, planLines, textsOf } from './plan-guide.ts';

const lines = [
  ...[
    '# Deploy the shop',
    '',
    '## Prepare',
    bash('RELEASE=2', 'make prepare'),
    '## Deploy',
    '',
    '### Stop',
    bash('make stop'),
  ],
  ...['### Start', bash('make start "$RELEASE"'), '## Verify', bash('curl -f localhost')],
];
const selected = (part: Partial<Selection>) => planLines(part, ...lines);

describe('a part of the script', () => {
  test.each<[Partial<Selection>, string[]]>([
    [{ from: 'deploy/start' }, ['make start "$RELEASE"', 'curl -f localhost']],
    [{ until: 'prepare:1' }, ['RELEASE=2\nmake prepare']],
    [{ from: 'deploy', until: 'deploy' }, ['make stop', 'make start "$RELEASE"']],
    [{ only: ['verify:1', 'prepare'] }, ['RELEASE=2\nmake prepare', 'curl -f localhost']],
  ])('%j', (part, texts) => {
    expect(textsOf(selected(part))).toEqual(texts);
  });

  test('accounts for what is cut away', () => {
    expect(selected({ from: 'verify' }).leftOut.map(({ block, reason }) => [block, reason])).toEqual([
      ['prepare:1', 'is outside of the selected part'],
      ['deploy/stop:1', 'is outside of the selected part'],
      ['deploy/start:1', 'is outside of the selected part'],
    ]);
  });

  test('needs what the rest would have set, unless an earlier run left it', () => {
    expect(namesOf(selected({}))).toEqual([]);
    expect(selected({ only: ['deploy/start'] }).parameters).toMatchObject([{ name: 'RELEASE', fromState: true }]);
  });
});

test.each<[Partial<Selection>, string]>([
  [{ only: ['deploy/strat'] }, "nothing is called 'deploy/strat'; near it: deploy/start"],
  [{ from: 'dep' }, "nothing is called 'dep'"],
  [{ until: 'deploy-the-shop' }, "'deploy-the-shop' holds nothing that this script does"],
])('an id that is not there is refused: %j', (part, message) => {
  expect(() => selected(part)).toThrow(RangeError);
  expect(() => selected(part)).toThrow(message);
});
