import { describe, expect, test } from 'vitest';
import { drive, listGates, listSteps, runAgreed, runUnasked, writeScripts } from '../support/guide-scripts.ts';
import { makeSandbox } from '../support/sandbox.ts';
import { called, hasSeeds, production, readSeed } from '../support/seeds.ts';

const env = { DATABASE_URL: 'postgresql://staging-db/portal' };
const whole = [
  'alembic upgrade head',
  'python scripts/seed_staging_data.py',
  'npm run build:staging',
  'pytest tests/ -v --url=https://celebrant-portal-staging.onrender.com',
  'python scripts/load_testing.py --target=staging',
  'python scripts/security_audit.py --environment=staging',
];

function make(environment: 'staging' | 'production') {
  const sandbox = makeSandbox(['alembic', 'npm', 'pytest', 'python', 'vercel']);
  writeScripts(readSeed('002-celebrant-portal-staging.md'), environment, sandbox);
  return sandbox;
}

describe.skipIf(!hasSeeds)('celebrant portal, staging', () => {
  test('migrates the database that it is given; nothing runs unasked', () => {
    const sandbox = make('staging');
    sandbox.answer('alembic', 'echo "upgrading $DATABASE_URL" >seen');
    expect(listGates(sandbox, 'deploy')).toEqual(listSteps(sandbox, 'deploy'));
    expect(runUnasked(sandbox, 'deploy', { env }).code).toBe(0);
    expect(called(sandbox)).toEqual([]);
    const vercel = listSteps(sandbox, 'deploy').filter((id) => id.endsWith('staging-frontend-deployment:1.2'));
    const ran = runAgreed(sandbox, 'deploy', { env, skip: vercel });
    expect(ran.code, ran.output).toBe(0);
    expect(called(sandbox)).toEqual(whole);
    expect(sandbox.bash(['-c', 'cat seen']).output).toBe(`upgrading ${env.DATABASE_URL}\n`);
  });

  test('stops at the failing line, resumes there, and has no way back', () => {
    const sandbox = make('staging');
    sandbox.answer('npm', 'exit 4');
    const failed = runAgreed(sandbox, 'deploy', { env });
    expect(failed.output).toMatch(
      /FAILED \[\S+staging-frontend-deployment:1\] at guide\.md:39 \(exit 4\): npm run build/,
    );
    expect(failed.output).toContain('undo:         this guide has no step for rollback in staging\n');
    expect(failed.code).toBe(1);
    expect(called(sandbox)).toEqual(whole.slice(0, 3));
    sandbox.answer('npm', '');
    const waiting = runAgreed(sandbox, 'deploy', { env, resume: true });
    // It asks questions, so no --ack opens it.
    expect(waiting.output).toMatch(/WAITING at \[\S+\] guide\.md:41 {2}this step needs a terminal/);
    expect(waiting.code).toBe(3);
    const vercel = listSteps(sandbox, 'deploy').filter((id) => id.endsWith('staging-frontend-deployment:1.2'));
    const resumed = runAgreed(sandbox, 'deploy', { env, resume: true, skip: vercel });
    expect(resumed.code, resumed.output).toBe(0);
    expect(called(sandbox)).toEqual(whole.slice(2));
  });
});

describe.skipIf(!hasSeeds)('celebrant portal, production', () => {
  test('is only shown, gate for gate', () => {
    const sandbox = make('production');
    const { last, gates } = drive(sandbox, 'deploy', { options: production });
    expect(last.code, last.output).toBe(0);
    expect(gates).toEqual(listSteps(sandbox, 'deploy'));
    expect(called(sandbox)).toEqual([]);
  });

  test.each([
    ['Quick Rollback', 'quick-rollback', '195 | # Switch traffic back to previous version', 'Restore database'],
    ['Full Rollback', 'full-rollback', '203 | # Restore database from backup', 'Switch traffic back'],
  ])('%s is shown alone, and nothing runs', (way, id, text, other) => {
    const sandbox = make('production');
    const options = [...production, '--choose', `rollback=${way}`];
    const seen: string[] = [];
    const { last, gates } = drive(sandbox, 'rollback', { options, agree: (_, { output }) => seen.push(output) > 0 });
    expect(last.code, last.output).toBe(0);
    expect(gates).toEqual(['rollback:when', `rollback-procedures/${id}:1`]);
    expect(seen[0]).toContain('Roll back now?');
    expect(seen[1]).toContain(text);
    expect(seen.join('')).not.toContain(other);
    expect(called(sandbox)).toEqual([]);
  });

  test('without a choice no way back begins', () => {
    const sandbox = make('production');
    const ran = runAgreed(sandbox, 'rollback', { options: production });
    expect(ran.output).toContain('1  Quick Rollback\n    2  Full Rollback');
    expect(ran.code).toBe(2);
  });
});
