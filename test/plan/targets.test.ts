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

describe('what is told for each place side by side', () => {
  const labelled = (one: string, other: string) => [
    '# Deploy the shop',
    '',
    '## Deploy',
    '',
    one,
    bash('make on-staging'),
    other,
    bash('make in-production'),
  ];
  const tabs = ['Staging', 'Production'].map(
    (name) => `=== "${name}"\n\n    \`\`\`bash\n    make ${name}\n    \`\`\`\n`,
  );

  test.each([
    ['**Staging:**', '**Production:**'],
    ['Auf dem Testsystem:', 'Produktion:'],
    ['Entorno de preproducción:', 'En producción:'],
    ['Recette :', 'Production :'],
    ['测试环境：', '生产环境：'],
  ])('%s', (one, other) => {
    const lines = labelled(one, other);
    expect(planLines({}, ...lines).choices).toMatchObject([{ options: ['staging', 'production'] }]);
    const made = planLines({ environment: 'production' }, ...lines);
    expect(textsOf(made)).toEqual(['make in-production']);
    expect(made.choices).toEqual([]);
    expect(reasonsOf(made)).toEqual(['7 is not meant for production']);
    expect(textsOf(planLines({ environment: 'staging' }, ...lines))).toEqual(['make on-staging']);
  });

  test.each([
    ['tabs', tabs, 'make Production'],
    ['comments', bash('# Staging', 'make a', '# Production', 'make b').split('\n'), '# Production\nmake b'],
  ])('in %s', (_, lines, text) => {
    const made = planLines({ environment: 'production' }, '# Deploy', '', '## Deploy', '', ...lines);
    expect(textsOf(made).map((one) => one.trim())).toEqual([text]);
    expect(made.choices).toEqual([]);
  });

  test('below a heading that names one of them, and against what was chosen', () => {
    const [title = '', , , ...rest] = labelled('Staging:', 'Production:');
    const lines = [title, '', '## Production deployment', ...rest];
    expect(textsOf(planLines({}, ...lines))).toEqual(['make in-production']);
    expect(() => planLines({ choices: { environment: 'staging' } }, ...lines)).toThrow(RangeError);
  });

  test('another place decides nothing', () => {
    const lines = labelled('Development:', 'Production:');
    expect(planLines({}, ...lines).choices).toMatchObject([{ options: ['development', 'production'] }]);
    expect(() => planLines({ environment: 'staging' }, ...lines)).toThrow(RangeError);
  });
});
