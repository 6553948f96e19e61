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
    expect(sides('Build it:', ...bash('npm ci'), or, ...bash('yarn install'))).toEqual(['npm ci', 'yarn install']);
  });

  test.each([
    ['Preferred path:', 'Manual fallback:'],
    ['**Automated (recommended):**', '**Manual alternative:**'],
    ['Recommended:', 'Fallback (no access to the pipeline):'],
  ])('%s, then %s', (one, other) => {
    expect(sides(one, ...bash('make a'), other, ...bash('make b'))).toEqual(['make a', other.replace(/[:*]/g, '')]);
  });

  test('is no fallback that leads back or is built', () => {
    expect(sides(...bash('make a'), 'Emergency fallback:', ...bash('make b'))).toEqual([null, null]);
    expect(sides(...bash('make a'), 'Fallback pages are built with:', ...bash('make b'))).toEqual([null, null]);
  });

  test('names a side by what it says', () => {
    expect(sides('Build it:', ...bash('npm ci'), 'or with yarn:', ...bash('yarn install'))).toEqual([
      'npm ci',
      'with yarn',
    ]);
    expect(sides('Go:', ...bash('make a'), 'To use Helm instead:', ...bash('helm upgrade shop ./chart'))).toEqual([
      'make a',
      'To use Helm instead',
    ]);
  });

  test('names a side by its command, as it is run', () => {
    const ingress = (rule: string) => bash('$ kubectl create ingress shop \\', `>   --rule ${rule}`);
    expect(sides(...ingress('a/=shop:80'), 'or', ...ingress('b/=shop:80'))).toEqual([
      'kubectl create ingress shop --rule a/=shop:80',
      'kubectl create ingress shop --rule b/=shop:80',
    ]);
  });

  test('may join more than two', () => {
    expect(sides(...bash('npm ci'), 'or', ...bash('yarn install'), 'or', ...bash('pnpm install'))).toEqual([
      'npm ci',
      'yarn install',
      'pnpm install',
    ]);
  });

  test('joins nothing that only looks, leads back or stands apart', () => {
    const none = [null, null];
    expect(sides(...bash('docker ps'), 'or', ...bash('docker compose ps'))).toEqual(none);
    expect(sides(...bash('make a'), 'Or roll back:', ...bash('make b'))).toEqual(none);
    expect(sides(...bash('make a'), 'Wait.', '', 'Or:', ...bash('make b'))).toEqual(none);
    expect(sides(...bash('make a'), 'Order the certificate:', ...bash('make b'))).toEqual(none);
    expect(sides(...bash('make a'), 'Otherwise:', ...bash('make b'))).toEqual(none);
  });

  test('offers nothing that the guide denies or has left behind', () => {
    const become = (first: string, then: string) =>
      compileLines('# Shop', '## Deploy', first, ...bash('make a'), then, ...bash('make b')).blocks.map(
        ({ disposition }) => disposition,
      );
    expect(become('Do not run this:', 'Use this instead:')).toEqual(['exclude', 'gate-then-auto']);
    expect(become('Previously this was done with:', 'Run this instead:')).toEqual(['manual-prompt', 'gate-then-auto']);
  });

  test('is a choice of the guide', () => {
    const { alternatives } = compileLines('# Shop', '## Deploy', ...bash('npm ci'), 'or', ...bash('yarn install'));
    expect(alternatives).toEqual([
      {
        group: 'deploy:1/either',
        section: 'deploy',
        question: 'Deploy',
        options: [
          { name: 'npm ci', blocks: ['deploy:1'], sections: [], lines: [] },
          { name: 'yarn install', blocks: ['deploy:2'], sections: [], lines: [] },
        ],
      },
    ]);
  });
});

describe('distributions of one system', () => {
  const [apt, yum] = [bash('apt-get install nginx'), bash('yum install nginx')];
  test.each([
    ['labels', ['On Debian/Ubuntu:', ...apt, 'On CentOS/RHEL:', ...yum]],
    ['headings', ['### Ubuntu', ...apt, '### CentOS', ...yum]],
  ])('%s', (_, lines) => expect(sides(...lines)).toEqual(['debian', 'redhat']));

  test('beside another system, the systems are the sides', () => {
    expect(sides('On Ubuntu:', ...apt, 'On macOS:', ...bash('brew install nginx'))).toEqual(['linux', 'macos']);
  });
});

const apply = (context: string) => bash(`kubectl --context ${context} apply -f shop.yaml`);

describe('environments in one part', () => {
  test.each([
    ['labels', ['Staging:', ...apply('s'), 'Production:', ...apply('p')]],
    ['words', ['For staging:', ...apply('s'), '**In the production environment**', ...apply('p')]],
  ])('by %s', (_, lines) => expect(sides(...lines)).toEqual(['staging', 'production']));

  test('by comments', () => {
    const { alternatives } = compileLines(
      '# Shop',
      '## Deploy',
      ...bash('# staging', 'make s', '# production', 'make p'),
    );
    expect(alternatives).toMatchObject([
      { group: 'environment', options: [{ name: 'staging' }, { name: 'production' }] },
    ]);
  });

  test('places and tests are no sides', () => {
    expect(sides('Locally:', ...apply('s'), 'In production:', ...apply('p'))).toEqual([null, null]);
    expect(sides('Testing:', ...apply('s'), 'Production:', ...apply('p'))).toEqual([null, null]);
  });

  test('steps that lead from one to the other are no sides', () => {
    const none = [null, null];
    expect(sides('Deploy to staging:', ...apply('s'), 'Deploy to production:', ...apply('p'))).toEqual(none);
    expect(sides('On staging:', ...apply('s'), 'Then on production:', ...apply('p'))).toEqual(none);
    expect(sides('### Staging', ...apply('s'), '### Production', ...apply('p'))).toEqual(none);
  });
});

describe('a label that is no more than a name', () => {
  const next = (first: readonly string[], label: string, second: readonly string[], lang = 'bash') =>
    sides('Pull the image:', ...bash(...first), label, '', `\`\`\`${lang}`, ...second, '```', '');

  test.each([
    [
      ['docker compose pull', 'docker compose up -d'],
      'Helm:',
      ['helm upgrade shop ./chart'],
      ['compose', 'kubernetes'],
    ],
    [['sudo systemctl restart shop'], '**PM2**', ['pm2 reload shop'], ['systemd', 'pm2']],
    [['npm ci'], 'yarn:', ['yarn install'], ['npm', 'yarn']],
  ])('after %j: %s', (first, label, second, names) => {
    expect(next(first, label, second)).toEqual(names);
  });

  test('is a side to commands of its family only', () => {
    expect(next(['docker build -t shop .', 'docker push shop'], 'Kubernetes:', ['kubectl apply -f k8s'])).toEqual([
      null,
      null,
    ]);
    expect(next(['docker compose build'], 'Kubernetes:', ['kubectl apply -f k8s'])).toEqual([null, null]);
    expect(next(['git pull'], 'Helm:', ['helm upgrade shop ./chart'])).toEqual([null, null]);
    expect(next(['docker compose ps'], 'Helm:', ['helm list'])).toEqual([null, null]);
    expect(next(['docker compose up -d'], 'Then install Helm:', ['make helm'])).toEqual([null, null]);
  });
});

test('a word that begins with the letters of "or" is none', () => {
  expect(sides(...bash('make a'), 'Oré:', ...bash('make b'))).toEqual([null, null]);
  expect(sides(...bash('make a'), 'или с yarn:', ...bash('make b'))).toEqual(['make a', 'с yarn']);
});
