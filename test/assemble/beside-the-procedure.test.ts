import { describe, expect, test } from 'vitest';
import { plan } from '../../src/plan/index.ts';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

/** What the deployment of production does with a command below a heading. */
function fateOf(heading: string): string {
  const guide = compileLines(
    '# Deploy the shop to production',
    '## Deploy',
    ...bash('git pull'),
    heading,
    ...bash('make x'),
  );
  const { actions, leftOut } = plan(guide, { flow: 'deploy', environment: 'production' });
  const [, block] = guide.blocks;
  const done = actions.find(({ text }) => text.includes('make x'));
  return done?.kind ?? leftOut.find((row) => row.block === block?.id)?.reason ?? 'nothing';
}

const ofStaging = 'belongs to staging, which has a script of its own';

describe('what is done before production', () => {
  test.each([['## Pre-Production Steps'], ['## Pre-production checklist'], ['## Pre-Production Tasks']])(
    '%s',
    (heading) => {
      expect(fateOf(heading)).toBe('run');
    },
  );

  test.each([['## Pre-production'], ['## Pre-production environment'], ['## Deploy to pre-production']])(
    '%s is a place',
    (heading) => {
      expect(fateOf(heading)).toBe(ofStaging);
    },
  );
});

describe('a deployment for developers', () => {
  test.each([['## Development Deployment'], ['## Dev deployment']])('%s', (heading) => {
    expect(
      compileLines('# Deploy the shop to production', heading, ...bash('make x')).sections.at(-1)?.environment,
    ).toBe('local');
  });
});

describe('an environment for developers', () => {
  const fate = (heading: string, other: string) => {
    const guide = compileLines('# Shop', heading, ...bash('make x'), other, ...bash('make y'));
    const { actions } = plan(guide, { flow: 'deploy', environment: null });
    return actions.some(({ text }) => text.includes('make x'));
  };

  test.each([
    ['## Local Development', '## Deployment'],
    ['## 6. Local development', '## 2. Deployment'],
    ['## Development Setup', '## Production Deployment'],
    ['## Local development (Docker)', '## Deployment'],
    ['## Local development environment', '## Staging'],
    ['## Desarrollo local', '## Despliegue'],
    ['## 开发环境', '## 部署'],
  ])('%s beside %s', (heading, other) => {
    expect(fate(heading, other)).toBe(false);
  });

  test.each([
    ['## 1. Development build', '## 2. Deployment'],
    ['## Step 1: Local development', '## Step 2: Deployment'],
    ['## Build locally', '## Deployment'],
    ['## Local Development', '## Notes'],
    ['## Local tests', '## Deployment'],
  ])('%s beside %s is a part of it', (heading, other) => {
    expect(fate(heading, other)).toBe(true);
  });
});

describe('upkeep', () => {
  test.each([
    ['## Maintenance Guide'],
    ['## Routine Maintenance'],
    ['## Post-launch maintenance'],
    ['## Common Operations'],
    ['## Day-2 Operations'],
    ['## Weekly tasks'],
    ['## 维护指南'],
  ])('%s', (heading) => {
    expect(fateOf(heading)).toMatch(/^regular upkeep/);
  });

  test.each([
    ['## Maintenance mode'],
    ['## Enable maintenance mode'],
    ['## Scheduled maintenance'],
    ['## Database operations'],
    ['## Post-deployment tasks'],
    ['## Release tasks'],
  ])('%s is a part of the deployment', (heading) => {
    expect(fateOf(heading)).toBe('run');
  });
});

test('lists of what comes round by itself are named among what is left out', () => {
  const guide = compileLines('# Shop', '## Deploy', ...bash('git pull'), '## Maintenance', '- [ ] Rotate the logs');
  expect(plan(guide, { flow: 'deploy', environment: null }).leftOut.map(({ reason }) => reason)).toEqual([
    'regular upkeep: done in its own time, not while something is deployed',
  ]);
});

describe('how a service is managed', () => {
  const fates = (...headings: readonly string[]) => {
    const guide = compileLines(
      '# Shop',
      '## Services',
      ...headings.flatMap((heading, at) => [heading, ...bash(`make x${at}`)]),
    );
    const { actions } = plan(guide, { flow: 'deploy', environment: null });
    return headings.filter((_, at) => actions.some(({ text }) => text.includes(`make x${at}`)));
  };

  test.each([
    [['### Start', '### Status', '### Stop']],
    [['### Starting the service', '### Stopping the service']],
    [['### 启动所有服务', '### 重启服务', '### 停止服务']],
  ])('a part that stops what the one before starts is for another time: %j', (headings) => {
    expect(fates(...headings)).toEqual(headings.slice(0, -1));
  });

  test.each([
    [['### Stop the workers', '### Start the workers']],
    [['### Step 1: Start the maintenance page', '### Step 2: Stop the maintenance page']],
    [['### Start the API', '### Stopwatch']],
  ])('steps are taken in their order: %j', (headings) => {
    expect(fates(...headings)).toEqual(headings);
  });

  const become = (...commands: readonly string[]) =>
    compileLines('# Shop', '## Deploy', ...bash(...commands)).blocks[0]?.disposition;

  test.each([
    [['# Start', 'docker compose up -d', '# Logs', 'docker compose logs -f', '# Stop', 'docker compose down']],
    [['pm2 start shop', 'pm2 stop shop', 'pm2 delete shop']],
    [['sudo systemctl start shop', 'sudo systemctl stop shop', 'sudo systemctl status shop']],
    [['docker-compose up -d', 'docker-compose stop', 'docker-compose down -v']],
  ])('a block that starts a thing and stops it is a list to choose from: %j', (commands) => {
    expect(become(...commands)).toBe('manual-prompt');
  });

  test.each([
    [['docker compose down', 'docker compose up -d']],
    [['docker compose up -d', 'docker compose down', 'docker compose up -d']],
    [['docker run -d --name probe shop', 'curl -f localhost:8080/health', 'docker stop probe']],
    [['sudo systemctl start shop', 'sudo systemctl stop shop-old']],
    [['sudo systemctl stop shop', 'sudo systemctl start shop']],
    [['docker compose up -d db', 'make migrate', 'docker compose stop db']],
  ])('a sequence is one: %j', (commands) => {
    expect(become(...commands)).toBe('gate-then-auto');
  });
});

describe('the same commands once more', () => {
  const repeated = (heading: string, ...commands: readonly string[]) =>
    compileLines(
      '# Shop',
      '## Deploy',
      '### Step A: Build',
      ...bash('npm run build'),
      '### Step B: Push',
      ...bash('pac auth select --index <TARGET>', 'pac pcf push'),
      heading,
      ...bash(...commands),
    ).sections.at(-1)?.kind;

  test.each([
    ['## Fast-path command block (copy/paste)'],
    ['## TL;DR'],
    ['## All commands at once'],
    ['## Quick deploy'],
  ])('%s', (heading) => {
    expect(repeated(heading, 'pac auth select --index <INDEX>', 'npm run build', 'pac pcf push')).toBe('reference');
  });

  test('are no summary where they are others, or where the heading names a part', () => {
    expect(repeated('## Quick deploy', 'npm run build', 'rsync -a dist/ shop:/srv')).toBe('deploy');
    expect(repeated('## Deploy the second server', 'npm run build', 'pac pcf push')).toBe('deploy');
  });

  test.each([
    ['## Rollback'],
    ['## Troubleshooting'],
    ['## Quick start'],
    ['## Staging'],
    ['## Maintenance'],
    ['## Local development'],
    ['## Redeploy (optional)'],
  ])('are the procedure where only %s has them besides', (other) => {
    const commands = bash('docker compose pull', 'docker compose up -d');
    const { sections } = compileLines('# Shop', '## Quick deploy', ...commands, other, ...commands);
    expect(sections.at(1)?.kind).toBe('deploy');
  });
});

test('a heading that only names a script is its place', () => {
  expect(fateOf('## The script')).toBe('run');
  expect(fateOf('## What the script does')).toBe('stands in a part that is read, not followed');
});

describe('an example', () => {
  test.each([['## Example: rename a column'], ['## Sample session'], ['## Example deployment']])('%s', (heading) => {
    expect(fateOf(heading)).toBe('stands in a part that is read, not followed');
  });

  test.each([['## Deploy the example shop'], ['## Sample rate']])('%s is a step', (heading) => {
    expect(fateOf(heading)).toBe('run');
  });
});

test('lines of a crontab are no list', () => {
  const { checklist, blocks } = compileLines(
    '# Shop',
    '## Deploy',
    ...bash('crontab -e', '* * * * * cd /srv && php artisan schedule:run', '*/5 * * * * /srv/a.sh'),
  );
  expect(checklist.map(({ text }) => text)).toEqual([]);
  expect(blocks.map(({ disposition }) => disposition)).toEqual(['manual-prompt']);
});

describe('a list that tells what something does', () => {
  const shown = (lead: string) =>
    plan(compileLines('# Shop', '## Deploy', ...bash('./deploy.sh'), lead, '', '1. Build the image', '2. Restart'), {
      flow: 'deploy',
      environment: null,
    }).actions.some(({ kind }) => kind === 'manual');

  test.each([
    ['The script will:'],
    ['This will:'],
    ['This script:'],
    ['The CI/CD pipeline will:'],
    ['The workflow then does the following:'],
    ['What it does:'],
    ['Das Skript führt diese Schritte aus:'],
    ['Le script effectue les étapes suivantes :'],
    ['该脚本将执行以下步骤：'],
  ])('%s', (lead) => {
    expect(shown(lead)).toBe(false);
  });

  test.each([['### What the script does'], ['### What happens'], ['### Что происходит внутри']])('%s', (heading) => {
    expect(shown(heading)).toBe(false);
  });

  test.each([['You will:'], ['Then:'], ['The operator will:'], ['Do this:']])('%s asks somebody', (lead) => {
    expect(shown(lead)).toBe(true);
  });
});
