import { describe, expect, test } from 'vitest';
import { ackAll, drive, runAgreed, runUnasked, writeScripts } from '../support/guide-scripts.ts';
import { makeSandbox } from '../support/sandbox.ts';
import { called, hasSeeds, production, readSeed } from '../support/seeds.ts';

const inWeb = (command: string) => `docker-compose exec web ${command}`;
const inDatabase = (command: string) => `docker-compose exec db ${command}`;
const table = (name: string) => inDatabase(`psql -U postgres -d writing_system -c ${name}`);
const dashboard =
  'curl -H Authorization: Bearer tok-12345 http://localhost:8000/api/v1/admin-management/tips/dashboard/';
const docs = 'curl http://localhost:8000/api/v1/docs/swagger/';

const prepare = [
  table('\\dt writer_management_tip'),
  table('\\dt loyalty_management_redemption*'),
  inDatabase('pg_dump -U postgres writing_system'),
];
const release = [
  inDatabase('pg_dump -U postgres writing_system'),
  'git pull origin main',
  'git log --oneline -10',
  'docker-compose build',
  'docker-compose down',
];
const start = [
  'docker-compose up -d',
  inWeb('python manage.py migrate'),
  inWeb('python manage.py collectstatic --noinput'),
  'docker-compose restart web',
];
const verify = [
  'docker-compose ps',
  'docker-compose logs web --tail=100',
  dashboard,
  'docker-compose ps',
  'docker-compose logs web --tail=50',
  'docker-compose logs celery --tail=50',
  dashboard,
  'docker-compose logs web',
  'docker-compose logs web',
  table('\\dt writer_management_tip'),
  table('\\d writer_management_tip'),
  docs,
  'curl http://localhost:8000/api/v1/schema/',
];
const tests = ['test_tip_management_endpoints.py', 'test_loyalty_redemption.py'].map((name) => inWeb(`python ${name}`));
const before = [...prepare, ...tests, docs, inWeb('pip check'), ...release];
const down = ['writer_management 0001', 'loyalty_management 0002'].map((to) => inWeb(`python manage.py migrate ${to}`));

const env = { TOKEN: 'tok-12345' };
const failing = 'case "$*" in *"manage.py migrate") exit 5;; esac';

function make() {
  const sandbox = makeSandbox(['curl', 'docker-compose', 'git']);
  writeScripts(readSeed('001-tips-and-loyalty-checklist.md'), 'production', sandbox);
  return sandbox;
}

describe.skipIf(!hasSeeds)('tips and loyalty', () => {
  test('unasked runs only what looks or backs up', () => {
    const sandbox = make();
    const ran = runUnasked(sandbox, 'deploy', { options: production, env });
    expect(ran.code, ran.output).toBe(0);
    expect(called(sandbox)).toEqual([...prepare, docs, inWeb('pip check'), ...verify]);
    expect(ran.output).not.toContain('tok-12345');
  });

  test('nothing runs before the gates are open', () => {
    const sandbox = make();
    const { last, gates } = drive(sandbox, 'deploy', { options: production, env, agree: () => false });
    expect(last.code).toBe(3);
    expect(gates).toEqual(['writer-management-migrations-0002-add-tip-model-py-tip-model']);
    expect(called(sandbox)).toEqual([]);
  });

  // Neither the migrations back nor the restore of the backup over the live database is among what ran.
  test('runs in the order of the guide: a failing migration names its line, and its step runs again', () => {
    const sandbox = make();
    sandbox.answer('docker-compose', failing);
    const failed = runAgreed(sandbox, 'deploy', { options: production, env });
    expect(failed.output).toContain(
      `FAILED [deployment-steps/deployment:1.3] at guide.md:268 (exit 5): ${inWeb('python manage.py migrate')}\n`,
    );
    expect(failed.output).toContain('(runs the step again from guide.md:265)\n');
    expect(failed.code).toBe(1);
    expect(called(sandbox)).toEqual([...before, ...start.slice(0, 2)]);
    sandbox.answer('docker-compose', '');
    const resumed = runAgreed(sandbox, 'deploy', { options: production, env, resume: true });
    expect(resumed.code, resumed.output).toBe(0);
    expect(called(sandbox)).toEqual([...start, ...verify]);
  });

  test('the migrations go back in rollback.sh alone, behind its gates', () => {
    const sandbox = make();
    const options = [...production, '--choose', 'rollback=Rollback Plan'];
    expect(runUnasked(sandbox, 'rollback', { options }).code).toBe(0);
    expect(called(sandbox)).toEqual([]);
    const { last, gates } = drive(sandbox, 'rollback', { options });
    expect(last.code, last.output).toBe(0);
    expect(gates).toEqual(['rollback:when', 'pre-deployment-checklist/database-migrations/rollback-plan:1']);
    expect(called(sandbox)).toEqual(down);
  });

  test('goes back by itself when that was asked for, in the way that was chosen', () => {
    const sandbox = make();
    sandbox.answer('docker-compose', failing);
    const asked = [
      ...production,
      '--from',
      'deployment-steps/deployment:1',
      '--on-fail',
      'rollback',
      ...ackAll(sandbox, 'rollback'),
    ];
    const undecided = runAgreed(sandbox, 'deploy', { options: asked, env });
    expect(undecided.output).toContain('1  Rollback Plan\n    2  Rollback Readiness');
    expect(undecided.code).toBe(2);
    expect(called(sandbox)).toEqual([]);
    const ran = runAgreed(sandbox, 'deploy', { options: [...asked, '--choose', 'rollback=Rollback Plan'], env });
    expect(ran.code, ran.output).toBe(5);
    expect(called(sandbox)).toEqual(['docker-compose build', 'docker-compose down', ...start.slice(0, 2), ...down]);
  });

  test('the other way back is work for a person, who is shown it', () => {
    const sandbox = make();
    const options = [...production, '--choose', 'rollback=Rollback Readiness'];
    const seen: string[] = [];
    const { last, gates } = drive(sandbox, 'rollback', { options, agree: (_, { output }) => seen.push(output) > 0 });
    expect(last.code, last.output).toBe(0);
    expect(gates).toEqual(['rollback:when', 'stop-services']);
    expect(seen[0]).toContain('- Data corruption detected (line 514)');
    expect(seen[1]).toContain('[ ] 2. Restore database backup');
    expect(called(sandbox)).toEqual([]);
  });
});
