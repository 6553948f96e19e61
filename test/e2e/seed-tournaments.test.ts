import { describe, expect, test } from 'vitest';
import { ackAll, drive, listSteps, runAgreed, runUnasked, writeScripts } from '../support/guide-scripts.ts';
import { makeSandbox, type Sandbox, written } from '../support/sandbox.ts';
import { called, hasSeeds, production, readSeed } from '../support/seeds.ts';

const programs = ['git', 'pip', 'psql', 'pg_dump', 'pytest', 'python', 'systemctl'];
const query = 'psql -X -v ON_ERROR_STOP=1 --single-transaction -f - -d shop';
const whole = [
  'pg_dump -U production_user -d production_db',
  'git pull origin master',
  'pip install -r requirements.txt',
  'python manage.py migrate',
  'python manage.py collectstatic --noinput',
  'python manage.py shell',
  'systemctl restart deltacrown',
  'systemctl restart nginx',
  'python manage.py clear_cache',
  query,
  'python manage.py shell',
];

function answer(sandbox: Sandbox): void {
  sandbox.answer('pg_dump', 'echo dump');
  sandbox.answer('pytest', 'echo "18 passed"');
  sandbox.answer(
    'python',
    'case "$*" in *"test "*) echo "Ran 18 tests";; *check*) echo "no issues (0 silenced)";; ' +
      '*shell*) echo "Phase 1 data populated successfully!";; esac',
  );
}

function make(environment: 'staging' | 'production') {
  const sandbox = makeSandbox(programs, { 'app/manage.py': '', 'production_backup_1.sql': 'dump' });
  answer(sandbox);
  writeScripts(readSeed('000-tournaments-production.md'), environment, sandbox);
  const options =
    environment === 'staging'
      ? ['--set', `DELTA_CROWN_PATH=${sandbox.work}/app`]
      : [...production, '--set', 'SQL_DATABASE=shop'];
  return { sandbox, options };
}

describe.skipIf(!hasSeeds)('tournaments, staging', () => {
  test('runs on its own', () => {
    const { sandbox, options } = make('staging');
    const { last, gates } = drive(sandbox, 'deploy', { options });
    expect(last.code, last.output).toBe(0);
    // The backup is written for a PowerShell that is not there: a person makes it.
    expect(gates.map((id) => id.replace(/^.*\//, ''))).toEqual([
      'pre-deployment-verification:1.2',
      'database-backup:1',
      'deploy-to-staging:1',
      'deploy-to-staging:1.2',
      'run-migrations-on-staging:1',
      'run-migrations-on-staging:1.2',
      'populate-phase-1-data:1',
      'verify-staging-deployment:1',
    ]);
    expect(called(sandbox)).toEqual([
      'pytest apps/tournaments/tests/test_views_phase2.py -v -k not Archive',
      'python manage.py check',
      'python manage.py showmigrations',
      'git add .',
      'git commit -m Phase 2 Stage 7 Complete - Ready for deployment (AttributeError fixed)',
      'git push origin master',
      'python manage.py migrate',
      'python manage.py collectstatic --noinput',
      'systemctl restart deltacrown',
      'python manage.py shell',
      'python manage.py test apps.tournaments.tests.test_views_phase2 --exclude-tag=archive',
    ]);
  });

  test('has no way back, and says so where it fails', () => {
    const { sandbox, options } = make('staging');
    sandbox.answer('systemctl', 'exit 5');
    const failed = runAgreed(sandbox, 'deploy', { options });
    expect(failed.output).toMatch(/FAILED \[\S+\] at guide\.md:83 \(exit 5\): systemctl restart deltacrown/);
    expect(failed.output).toContain('undo:         this guide has no step for rollback in staging\n');
    expect(failed.code).toBe(1);
    expect(called(sandbox).at(-1)).toBe('systemctl restart deltacrown');
    const back = sandbox.bash(['rollback.sh', '--yes']);
    expect(back).toEqual({ code: 2, output: 'error: this guide has no step for rollback in staging\n' });
    expect(called(sandbox)).toEqual([]);
  });
});

describe.skipIf(!hasSeeds)('tournaments, production', () => {
  test('unasked runs only the backup and the queries', () => {
    const { sandbox, options } = make('production');
    const ran = runUnasked(sandbox, 'deploy', { options });
    expect(ran.code, ran.output).toBe(0);
    expect(called(sandbox)).toEqual([whole[0], query]);
  });

  test('runs in the order of the guide, stops at the failing line, resumes, and goes back', () => {
    const { sandbox, options } = make('production');
    sandbox.answer('python', 'case "$*" in *migrate*) exit 7;; esac');
    const failed = runAgreed(sandbox, 'deploy', { options });
    expect(failed.output).toMatch(
      /FAILED \[\S+deploy-to-production:1\.3\] at guide\.md:243 \(exit 7\): python manage\.py migrate/,
    );
    expect(failed.code).toBe(1);
    expect(called(sandbox)).toEqual(whole.slice(0, 4));
    answer(sandbox);
    const resumed = runAgreed(sandbox, 'deploy', { options, resume: true });
    expect(resumed.code, resumed.output).toBe(0);
    const records = sandbox.takeRecords();
    expect(records.map(written)).toEqual(whole.slice(3));
    // "Same script as staging": what staging fed is fed here, and nobody is told to run it once more.
    expect(records[2]?.input).toContain('TournamentArchive.objects.create');
    expect(sandbox.bash(['deploy.sh', '--list']).output).not.toContain('\t254-254\t');

    const editor = listSteps(sandbox, 'rollback').filter((id) => id.endsWith(':1.2'));
    const back = [...production, '--set', 'TIMESTAMP=1'];
    expect(runUnasked(sandbox, 'rollback', { options: back }).code).toBe(0);
    expect(called(sandbox)).toEqual([]);
    const rolled = runAgreed(sandbox, 'rollback', { options: back, skip: editor });
    expect(rolled.code, rolled.output).toBe(0);
    expect(called(sandbox)).toEqual([
      'psql -U production_user -d production_db',
      'git push origin master',
      'systemctl restart deltacrown',
      'systemctl restart nginx',
    ]);
  });

  test('goes back by itself as far as the editor, which waits for a terminal', () => {
    const { sandbox, options } = make('production');
    sandbox.answer('python', 'exit 7');
    const failing = [...options, '--on-fail', 'rollback'];
    const early = runAgreed(sandbox, 'deploy', { options: failing });
    expect(early.output).toContain('rollback.sh misses:\n  TIMESTAMP');
    expect(early.code).toBe(2);
    expect(called(sandbox)).toEqual([]);
    const known = [...failing, '--set', 'TIMESTAMP=1', ...ackAll(sandbox, 'rollback')];
    const ran = runAgreed(sandbox, 'deploy', { options: known });
    expect(ran.output).toMatch(/WAITING at \[\S+\] guide\.md:393 {2}this step needs a terminal/);
    expect(ran.code).toBe(3);
    expect(called(sandbox)).toEqual([...whole.slice(0, 4), 'psql -U production_user -d production_db']);
  });
});
