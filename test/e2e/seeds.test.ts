import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drive, listSteps, runAgreed, writeScripts } from '../support/guide-scripts.ts';
import { makeSandbox, type Sandbox, written } from '../support/sandbox.ts';

/** Guides that the product was asked for; they lie beside the checkout, where there are any. */
const folder = new URL('../../../shared/seeds/', import.meta.url);
const isThere = existsSync(folder);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const called = (sandbox: Sandbox) => sandbox.takeRecords().map(written);
const production = ['--confirm', 'production'];

describe.skipIf(!isThere)('tournaments', () => {
  const programs = ['git', 'pip', 'psql', 'pg_dump', 'pytest', 'python', 'systemctl'];
  const answers = (sandbox: Sandbox) => {
    sandbox.answer('pg_dump', 'echo dump');
    sandbox.answer('pytest', 'echo "18 passed"');
    sandbox.answer(
      'python',
      'case "$*" in *"test "*) echo "Ran 18 tests";; *check*) echo "no issues (0 silenced)";; ' +
        '*shell*) echo "Phase 1 data populated successfully!";; esac',
    );
  };
  const migration = 'python manage.py migrate';

  test('staging runs on its own', () => {
    const sandbox = makeSandbox(programs, { 'app/manage.py': '' });
    answers(sandbox);
    writeScripts(read('000-tournaments-production.md'), 'staging', sandbox);
    const { last, gates } = drive(sandbox, 'deploy', { options: ['--set', `DELTA_CROWN_PATH=${sandbox.work}/app`] });
    expect(last.code, last.output).toBe(0);
    // The backup is written for a PowerShell that is not there: a person makes it.
    expect(gates.map((id) => id.replace(/^.*\//, ''))).toEqual(
      expect.arrayContaining(['database-backup:1', 'deploy-to-staging:1', 'run-migrations-on-staging:1']),
    );
    const calls = called(sandbox);
    expect(calls.filter((call) => !call.startsWith('python'))).toEqual([
      'pytest apps/tournaments/tests/test_views_phase2.py -v -k not Archive',
      'git add .',
      'git commit -m Phase 2 Stage 7 Complete - Ready for deployment (AttributeError fixed)',
      'git push origin master',
      'systemctl restart deltacrown',
    ]);
    expect(calls.indexOf(migration)).toBeGreaterThan(calls.indexOf('git push origin master'));
    expect(calls.join('\n')).not.toContain('pg_dump');
  });

  test('production stops at the failing line, resumes, and goes back', () => {
    const sandbox = makeSandbox(programs);
    answers(sandbox);
    writeScripts(read('000-tournaments-production.md'), 'production', sandbox);
    const options = [...production, '--set', 'SQL_DATABASE=shop'];
    sandbox.answer('python', 'case "$*" in *migrate*) exit 7;; esac');
    const failed = runAgreed(sandbox, 'deploy', { options });
    expect(failed.output).toMatch(
      /FAILED \[\S+deploy-to-production:1\.3\] at guide\.md:243 \(exit 7\): python manage\.py migrate/,
    );
    expect(failed.code).toBe(1);
    expect(called(sandbox)).toEqual([
      'pg_dump -U production_user -d production_db',
      'git pull origin master',
      'pip install -r requirements.txt',
      migration,
    ]);
    answers(sandbox);
    const resumed = runAgreed(sandbox, 'deploy', { options, resume: true });
    expect(resumed.code, resumed.output).toBe(0);
    const calls = called(sandbox);
    expect(calls.slice(0, 4)).toEqual([
      migration,
      'python manage.py collectstatic --noinput',
      'python manage.py shell',
      'systemctl restart deltacrown',
    ]);
    expect(calls.join('\n')).not.toMatch(/pg_dump|git pull|git revert|git push/);

    const back = listSteps(sandbox, 'rollback');
    const editor = back.filter((id) => id.endsWith(':1.2'));
    sandbox.bash(['-c', 'echo dump > production_backup_1.sql']);
    const rolled = runAgreed(sandbox, 'rollback', { options: [...production, '--set', 'TIMESTAMP=1'], skip: editor });
    expect(rolled.code, rolled.output).toBe(0);
    expect(called(sandbox)).toEqual([
      'psql -U production_user -d production_db',
      'git push origin master',
      'systemctl restart deltacrown',
      'systemctl restart nginx',
    ]);
  });
});

describe.skipIf(!isThere)('tips and loyalty', () => {
  const make = () => {
    const sandbox = makeSandbox(['curl', 'docker-compose', 'git']);
    writeScripts(read('001-tips-and-loyalty-checklist.md'), 'production', sandbox);
    return sandbox;
  };
  const env = { TOKEN: 'tok-12345' };
  const down = /manage\.py migrate \S+ 0\d+/;

  test('the migrations go back in rollback.sh alone', () => {
    const sandbox = make();
    const deployed = runAgreed(sandbox, 'deploy', { options: production, env });
    expect(deployed.code, deployed.output).toBe(0);
    const calls = called(sandbox);
    expect(calls.filter((call) => down.test(call))).toEqual([]);
    const start = calls.indexOf('git pull origin main');
    expect(calls.slice(start, start + 7)).toEqual([
      'git pull origin main',
      'git log --oneline -10',
      'docker-compose build',
      'docker-compose down',
      'docker-compose up -d',
      'docker-compose exec web python manage.py migrate',
      'docker-compose exec web python manage.py collectstatic --noinput',
    ]);
    // Restoring the backup over the live database is only shown.
    expect(calls.join('\n')).not.toMatch(/exec -T db psql|backup_\S+\.sql$/);

    const rolled = runAgreed(sandbox, 'rollback', {
      options: [...production, '--choose', 'rollback=Rollback Plan'],
      env,
    });
    expect(rolled.code, rolled.output).toBe(0);
    expect(called(sandbox).every((call) => down.test(call))).toBe(true);
  });

  test('nothing runs before the gates are open', () => {
    const sandbox = make();
    const { last, gates } = drive(sandbox, 'deploy', { options: production, env, agree: () => false });
    expect(last.code).toBe(3);
    expect(gates).toHaveLength(1);
    expect(called(sandbox)).toEqual([]);
  });
});

describe.skipIf(!isThere)('celebrant portal', () => {
  test('staging migrates the database that it is given, production only shows', () => {
    const sandbox = makeSandbox(['alembic', 'locust', 'npm', 'pytest', 'python', 'vercel']);
    const guide = read('002-celebrant-portal-staging.md');
    writeScripts(guide, 'staging', sandbox);
    const env = { DATABASE_URL: 'postgresql://staging-db/portal' };
    const vercel = listSteps(sandbox, 'deploy').filter((id) => id.endsWith('staging-frontend-deployment:1.2'));
    const ran = runAgreed(sandbox, 'deploy', { env, skip: vercel });
    expect(ran.code, ran.output).toBe(0);
    expect(called(sandbox).slice(0, 3)).toEqual([
      'alembic upgrade head',
      'python scripts/seed_staging_data.py',
      'npm run build:staging',
    ]);
    writeScripts(guide, 'production', sandbox);
    const shown = runAgreed(sandbox, 'deploy', { options: production, env });
    expect(shown.code, shown.output).toBe(0);
    expect(called(sandbox)).toEqual([]);
  });
});

describe.skipIf(!isThere)('movie booking', () => {
  test('the restore that overwrites production never runs', () => {
    const sandbox = makeSandbox(['docker-compose', 'flake8', 'git', 'heroku', 'pip', 'pylint', 'python']);
    sandbox.answer(
      'heroku',
      'case "$*" in config) echo "RAZORPAY_KEY_ID: x";; ps) echo "web.1: up"; echo "worker.1: up"; echo "beat.1: up";; esac',
    );
    writeScripts(read('003-movie-booking-heroku.md'), 'production', sandbox);
    const options = [
      ...production,
      '--set',
      'APP_NAME=shows',
      '--set',
      'APP=shows',
      '--set',
      'EMAIL_HOST_USER=me@example.org',
    ];
    const env = {
      SECRET_KEY: 'very secret $(touch x)',
      EMAIL_HOST_PASSWORD: 'pass-1',
      RAZORPAY_KEY_SECRET: 'secret-2',
    };
    const steps = listSteps(sandbox, 'deploy');
    const { output } = sandbox.bash(['deploy.sh', '--list']);
    const interactive = steps.filter((id) => output.includes(`${id}\tinteractive`));
    const more = ['--set', 'RAZORPAY_KEY_ID=key', '--set', 'DOMAIN=example.org'];
    const ran = runAgreed(sandbox, 'deploy', {
      options: [...options, ...more],
      env: { ...env, SENTRY_DSN: 'https://sentry' },
      skip: interactive,
    });
    expect(ran.code, ran.output.slice(-2000)).toBe(0);
    const calls = called(sandbox);
    expect(calls.join('\n')).not.toMatch(/backups:restore|test_database_configuration|ps:restart/);
    expect(calls).toContain('heroku create shows --region us');
    expect(calls).toContain('heroku config:set SECRET_KEY=very secret $(touch x)');
    const order = [
      'heroku addons:create heroku-redis:premium-0',
      'git push heroku main',
      'heroku run python manage.py migrate',
    ];
    expect(order.map((call) => calls.indexOf(call))).toEqual(
      order.map((call) => calls.indexOf(call)).sort((a, b) => a - b),
    );
    expect(calls).toEqual(expect.arrayContaining(order));
    expect(ran.output).not.toContain('pass-1');
  });
});

describe.skipIf(!isThere)('OAuth migration', () => {
  const programs = ['createdb', 'curl', 'pg_dump', 'pg_restore', 'psql', 'python', 'sqlite3', 'sudo', 'systemctl'];
  const make = () => {
    const sandbox = makeSandbox(programs, {
      'app/venv/bin/activate': '',
      'app/manage.py': '',
      'live/db.sqlite3': 'live',
      'backup.sqlite3': 'saved',
    });
    // The guide's folder belongs to the machine; here it must be the sandbox's.
    const text = read('004-sumup-oauth-migration.md').replaceAll('/var/backups', `${sandbox.work}/backups`);
    writeScripts(text, 'production', sandbox);
    sandbox.answer('sudo', 'exec "$@"');
    sandbox.answer('curl', 'echo "HTTP/2 302"');
    sandbox.answer(
      'python',
      'case "$*" in *makemigrations*) echo "No changes detected";; *showmigrations*) echo "[X] 0003_add_sumup_oauth_fields"; ' +
        'echo "[X] 0004_migrate_existing_artists_to_sumup";; esac',
    );
    return sandbox;
  };
  const values = ({ work }: Sandbox) => [
    ...production,
    ...['--set', `DB_PATH=${work}/live/db.sqlite3`, '--set', `JERSEY_EVENTS_PATH=${work}/app`],
  ];
  const forward = (sandbox: Sandbox, database: string) => [
    ...values(sandbox),
    ...['--choose', `database=${database}`, '--choose', 'run-database-migrations/script-or-by-hand=script'],
    ...['--set', 'SQL_DATABASE=events', '--set', 'DOMAIN=example.org', '--set', 'SUMUP_CLIENT_ID=id'],
    ...['--set', `ENV_FILE=${sandbox.work}/app/.env`],
  ];
  const env = { SUMUP_CLIENT_SECRET: 'secret-3' };
  const postgres = /^(?:pg_dump|pg_restore|createdb|psql)\b/;

  test.each(['sqlite', 'postgresql'])('with %s the other variant never runs', (database) => {
    const sandbox = make();
    const ran = runAgreed(sandbox, 'deploy', { options: forward(sandbox, database), env });
    expect(ran.code, ran.output.slice(-2000)).toBe(0);
    const calls = called(sandbox);
    expect(calls.some((call) => postgres.test(call))).toBe(database === 'postgresql');
    expect(calls.some((call) => call.startsWith('sqlite3'))).toBe(database === 'sqlite');
    const migrations = calls.filter((call) => call.includes(' migrate '));
    expect(migrations).toEqual([
      'python manage.py migrate accounts 0003_add_sumup_oauth_fields --verbosity=2',
      'python manage.py migrate accounts 0004_migrate_existing_artists_to_sumup --verbosity=2',
    ]);
    expect(calls.at(-1)).toBe('python manage.py notify_artists_sumup_migration --approved-only');
  });

  test('without a choice nothing starts', () => {
    const sandbox = make();
    const ran = runAgreed(sandbox, 'deploy', { options: values(sandbox), env });
    expect(ran.code).toBe(2);
    expect(ran.output).toContain('sqlite');
    expect(called(sandbox)).toEqual([]);
  });
});
