import { describe, expect, test } from 'vitest';
import { drive, runAgreed, writeScripts } from '../support/guide-scripts.ts';
import { makeSandbox, type Sandbox, written } from '../support/sandbox.ts';

const fence = (language: string, ...lines: string[]) => [`\`\`\`${language}`, ...lines, '```', ''];

const guide = [
  '# Release the shop',
  '',
  '## 1. Prepare',
  '',
  '- [ ] A second person is present',
  '',
  ...fence('bash', 'cd <app-dir>', 'export STAMP=$(date +%s)', 'BACKUP_FILE="shop-$STAMP.dump"'),
  '## 2. Back up',
  '',
  '### PostgreSQL',
  '',
  ...fence('bash', 'pg_dump shop > "$BACKUP_FILE"'),
  '### MySQL',
  '',
  ...fence('bash', 'mysqldump shop > "$BACKUP_FILE"'),
  '## 3. Release',
  '',
  ...fence('bash', 'sudo systemctl stop shop', 'npm run migrate', 'sudo systemctl start shop'),
  'Load the new prices:',
  '',
  ...fence('bash', 'python manage.py shell', 'from shop import prices', "prices.load('2026')"),
  '## 4. Verify',
  '',
  '`check.sh`:',
  '',
  ...fence('bash', '#!/bin/bash', 'curl -f https://your-domain.com/health'),
  ...fence('bash', './check.sh', '# Expected: `healthy`'),
  '## 5. Rollback',
  '',
  'Roll back if the health check fails.',
  '',
  ...fence(
    'bash',
    'sudo systemctl stop shop',
    'pg_restore --clean --dbname shop "$BACKUP_FILE"',
    'sudo systemctl start shop',
  ),
  '## 6. Clean up',
  '',
  ...fence('bash', 'dropdb shop_old'),
].join('\n');

const lineOf = (text: string) => guide.split('\n').indexOf(text) + 1;
const programs = ['curl', 'dropdb', 'mysqldump', 'npm', 'pg_dump', 'pg_restore', 'python', 'sudo'];

function make(): { sandbox: Sandbox; options: string[] } {
  const sandbox = makeSandbox(programs, { 'app/manage.py': '' });
  writeScripts(guide, null, sandbox);
  sandbox.answer('curl', 'echo "status: healthy"');
  const options = [
    '--set',
    `APP_DIR=${sandbox.work}/app`,
    '--set',
    'DOMAIN=shop.example.org',
    '--choose',
    'database=postgresql',
  ];
  return { sandbox, options };
}

const called = (sandbox: Sandbox) => sandbox.takeRecords().map(written);

describe('a release', () => {
  test('runs in the order of the guide, behind its gates', () => {
    const { sandbox, options } = make();
    const { last, gates } = drive(sandbox, 'deploy', { options });
    expect(last.code, last.output).toBe(0);
    expect(gates).toEqual(['a-second-person-is-present', 'release:1', 'release:2', 'verify:2']);
    const records = sandbox.takeRecords();
    expect(records.map(written)).toEqual([
      'pg_dump shop',
      'sudo systemctl stop shop',
      'npm run migrate',
      'sudo systemctl start shop',
      'python manage.py shell',
      'curl -f https://shop.example.org/health',
    ]);
    expect(records.every(({ cwd }) => cwd === './app')).toBe(true);
    expect(records.find(({ program }) => program === 'python')?.input).toContain("prices.load('2026')");
  });

  test('a failing step names its line; after the repair it goes on there', () => {
    const { sandbox, options } = make();
    sandbox.answer('npm', 'exit 9');
    const failed = runAgreed(sandbox, 'deploy', { options });
    const line = lineOf('npm run migrate');
    expect(failed.output).toContain(`FAILED [release:1] at guide.md:${line} (exit 9): npm run migrate`);
    expect(failed.code).toBe(1);
    expect(called(sandbox)).toEqual(['pg_dump shop', 'sudo systemctl stop shop', 'npm run migrate']);
    sandbox.answer('npm', '');
    const resumed = runAgreed(sandbox, 'deploy', { options, resume: true });
    expect(resumed.code, resumed.output).toBe(0);
    expect(called(sandbox)[0]).toBe('sudo systemctl stop shop');
  });

  test('a result that is not as expected goes back by itself when that was asked for', () => {
    const { sandbox, options } = make();
    sandbox.answer('curl', 'echo "status: unhealthy"');
    const acks = ['rollback:when', 'rollback:1'].flatMap((id) => ['--ack', id]);
    const { output, code } = runAgreed(sandbox, 'deploy', { options: [...options, '--on-fail', 'rollback', ...acks] });
    expect(output).toContain('expected output not seen');
    expect(code, output).toBe(5);
    const calls = called(sandbox);
    // The name of the backup comes from the deployment that failed.
    expect(calls.slice(-3)).toEqual([
      'sudo systemctl stop shop',
      expect.stringMatching(/^pg_restore --clean --dbname shop shop-\d+\.dump$/),
      'sudo systemctl start shop',
    ]);
    expect(calls.join('\n')).not.toMatch(/dropdb|mysqldump/);
  });

  test('without its values nothing starts, and all that is missing is told at once', () => {
    const { sandbox } = make();
    const { output, code } = sandbox.bash(['deploy.sh', '--yes']);
    expect(code).toBe(2);
    for (const name of ['APP_DIR', 'DOMAIN', 'database']) expect(output).toContain(name);
    expect(called(sandbox)).toEqual([]);
  });
});
