import { describe, expect, test } from 'vitest';
import { listTargets } from '../../src/plan/index.ts';
import { bash, compileLines } from '../assemble/write-guide.ts';
import { planLines, reasonsOf, textsOf } from './plan-guide.ts';

const both = [
  '# Deploy the shop',
  '',
  '## Preparation',
  bash('make check'),
  '## Staging deployment',
  '',
  '### Copy',
  bash('make staging'),
  '## Production deployment',
  bash('make production'),
];

test.each<[string, string[], (string | null)[]]>([
  ['no place at all', ['# Deploy', '', '## Deploy', bash('make')], [null]],
  ['one place', ['# Deploy', '', '## Production deployment', bash('make')], ['production']],
  ['two places', both, ['staging', 'production']],
  [
    'a place where nothing is done',
    ['# Deploy', '', '## Staging', '', 'Words.', '', '## Production', bash('make')],
    ['production'],
  ],
  [
    'a place of boxes alone',
    ['# Deploy', '', '## Staging', '', '- [ ] Try it', '', '## Production', bash('make')],
    ['staging', 'production'],
  ],
])('targets of a guide with %s', (_, lines, targets) => {
  expect(listTargets(compileLines(...lines))).toEqual(targets);
});

describe('staging and production are never one run', () => {
  test.each([
    ['staging', ['make check', 'make staging']],
    ['production', ['make check', 'make production']],
  ] as const)('%s', (environment, texts) => {
    const made = planLines({ environment }, ...both);
    expect(made.environment).toBe(environment);
    expect(textsOf(made)).toEqual(texts);
    expect(reasonsOf(made)).toHaveLength(1);
  });

  test('what is left out says where it belongs', () => {
    const made = planLines({ environment: 'staging' }, ...both);
    expect(reasonsOf(made)).toEqual(['19 belongs to production, which has a script of its own']);
  });

  test.each([
    [null, "the guide deploys to 'staging' and 'production': choose one"],
    ['local', "the guide does not deploy to 'local'; it deploys to 'staging' and 'production'"],
  ] as const)('%s is refused', (environment, message) => {
    expect(() => planLines({ environment }, ...both)).toThrow(new RangeError(message));
  });
});

test('a guide with one target needs no name for it, and takes no other', () => {
  const lines = ['# Deploy', '', '## Production deployment', bash('make')];
  expect(planLines({}, ...lines).environment).toBe('production');
  expect(() => planLines({ environment: 'staging' }, ...lines)).toThrow(RangeError);
});

test('a guide that does not tell environments apart has none', () => {
  expect(() => planLines({ environment: 'staging' }, '# Deploy', '', '## Deploy', bash('make'))).toThrow(RangeError);
});

test('work on a workstation below a place belongs to that place', () => {
  const made = planLines(
    { environment: 'production' },
    ...[
      '# Deploy the shop',
      '',
      '## Staging deployment',
      '',
      '### Local tests',
      bash('cd ~/projects/shop', 'make test'),
    ],
    ...['## Production deployment', bash('make production')],
  );
  expect(textsOf(made)).toEqual(['make production']);
});
