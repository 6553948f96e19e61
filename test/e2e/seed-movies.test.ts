import { describe, expect, test } from 'vitest';
import { runAgreed, runUnasked, writeScripts } from '../support/guide-scripts.ts';
import { makeSandbox } from '../support/sandbox.ts';
import { called, hasSeeds, production, readSeed } from '../support/seeds.ts';

const heroku = (...commands: string[]) => commands.map((command) => `heroku ${command}`);
const settings = 'python manage.py check --deploy --settings=moviebooking.settings_production';

const prepare = [
  'flake8 . --exclude=venv,migrations',
  'pylint bookings/ accounts/ movies/',
  settings,
  'python manage.py showmigrations',
  'python manage.py migrate --plan',
  'docker-compose up db -d',
  'python manage.py collectstatic --noinput',
  'python manage.py shell',
  'heroku config',
  'python manage.py shell',
  'python manage.py celery_inspect active',
  'pip install django-debug-toolbar',
  'python manage.py shell',
];
const setUp = [
  ...heroku('create shows --region us', 'addons:create heroku-postgresql:standard-0'),
  ...heroku('addons:create heroku-redis:premium-0', 'config:set DEBUG=False'),
  ...heroku('config:set ALLOWED_HOSTS=shows.herokuapp.com', 'config:set SECRET_KEY=very secret $(touch x)'),
  ...heroku('config:set EMAIL_HOST=smtp.gmail.com', 'config:set EMAIL_HOST_USER=me@example.org'),
  ...heroku('config:set EMAIL_HOST_PASSWORD=pass-1', 'config:set RAZORPAY_KEY_ID=key'),
  ...heroku('config:set RAZORPAY_KEY_SECRET=secret-2', 'config'),
  'git add .',
  'git commit -m Week 4: Testing, deployment files, production setup',
  'git remote add heroku https://git.heroku.com/shows.git',
  'git push heroku main',
  'heroku logs --tail',
];
const migrate = 'heroku run python manage.py migrate';
const finish = [
  ...heroku('run python manage.py loaddata initial_data', 'pg:info'),
  'python manage.py collectstatic --noinput --settings=moviebooking.settings_production',
  'git add .',
  'git commit -m Collect static files',
  'git push heroku main',
  ...heroku('ps:scale web=1', 'ps:scale worker=1', 'ps:scale beat=1', 'ps'),
  ...heroku('ps', 'logs --tail -p worker', 'ps', 'logs --tail', 'logs -n 50 -p web', 'logs -n 50 -p worker'),
  ...heroku('metrics', 'pg:info', 'redis:info', 'config:set SECURE_SSL_REDIRECT=True'),
  ...heroku('config:set SESSION_COOKIE_SECURE=True', 'config:set CSRF_COOKIE_SECURE=True'),
  ...heroku('config:set CORS_ALLOWED_ORIGINS=["https://example.org"]', 'config:set SENTRY_DSN=https://sentry'),
  ...heroku('pg:backups:schedule DATABASE_URL --at 02:00 UTC', 'pg:backups:capture', 'pg:backups'),
];
const unasked = [
  ...prepare.slice(0, 3),
  ...heroku('config', 'config', 'logs --tail', 'pg:info', 'ps', 'ps', 'logs --tail -p worker', 'logs --tail'),
  ...heroku('logs -n 50 -p web', 'logs -n 50 -p worker', 'pg:info', 'redis:info', 'pg:backups:capture', 'pg:backups'),
];

const values = ['APP_NAME=shows', 'APP=shows', 'EMAIL_HOST_USER=me@example.org', 'RAZORPAY_KEY_ID=key'];
const options = [...production, ...[...values, 'DOMAIN=example.org'].flatMap((value) => ['--set', value])];
const env = {
  SECRET_KEY: 'very secret $(touch x)',
  EMAIL_HOST_PASSWORD: 'pass-1',
  RAZORPAY_KEY_SECRET: 'secret-2',
  SENTRY_DSN: 'https://sentry',
};
const restore = 'backup-disaster-recovery:3';
const login = 'deployment-to-heroku/heroku-setup:1';
const state = 'config) echo "RAZORPAY_KEY_ID: x";; ps) echo "web.1 worker.1 beat.1: up";;';

function make() {
  const sandbox = makeSandbox(['docker-compose', 'flake8', 'git', 'heroku', 'pip', 'pylint', 'python']);
  sandbox.answer('heroku', `case "$*" in ${state} esac`);
  writeScripts(readSeed('003-movie-booking-heroku.md'), 'production', sandbox);
  return sandbox;
}

describe.skipIf(!hasSeeds)('movie booking', () => {
  test('unasked runs only what looks, or backs up', () => {
    const sandbox = make();
    const ran = runUnasked(sandbox, 'deploy', { options, env });
    expect(ran.code, ran.output.slice(-2000)).toBe(0);
    expect(called(sandbox)).toEqual(unasked);
  });

  test('runs in the order of the guide, stops at a failing migration, and goes on there', () => {
    const sandbox = make();
    sandbox.answer('heroku', `case "$*" in ${state} *"manage.py migrate") exit 8;; esac`);
    const failed = runAgreed(sandbox, 'deploy', { options, env, skip: [login] });
    expect(failed.output).toContain(
      `FAILED [deployment-to-heroku/database-migration:1] at guide.md:282 (exit 8): ${migrate}\n`,
    );
    expect(failed.code).toBe(1);
    expect(called(sandbox)).toEqual([...prepare, ...setUp, migrate]);
    sandbox.answer('heroku', `case "$*" in ${state} esac`);
    const waiting = runAgreed(sandbox, 'deploy', { options, env, resume: true, shut: [restore] });
    expect(waiting.output).toContain('472 | heroku pg:backups:restore b001 DATABASE_URL --confirm your-app-name\n');
    expect(waiting.output).toContain(`WAITING at [${restore}] guide.md:472  a person must do this`);
    expect(waiting.code).toBe(3);
    expect(called(sandbox)).toEqual([migrate, ...finish]);
    // The restore over production is only shown: agreed to, it still does not run.
    const ran = runAgreed(sandbox, 'deploy', { options, env, resume: true });
    expect(ran.code, ran.output.slice(-2000)).toBe(0);
    expect(called(sandbox)).toEqual([]);
    expect(failed.output + waiting.output + ran.output).not.toMatch(/pass-1|very secret/);
  });

  test('has no way back, and nothing says it has', () => {
    const sandbox = make();
    const none = 'this guide has no step for rollback in production\n';
    sandbox.answer('flake8', 'exit 1');
    const failed = runAgreed(sandbox, 'deploy', { options, env });
    expect(failed.output).toContain(`undo:         ${none}`);
    expect(failed.output).not.toContain('rollback.sh');
    expect(failed.code).toBe(1);
    expect(called(sandbox)).toEqual([prepare[0]]);
    for (const [script, ...asked] of [
      ['rollback.sh'],
      ['deploy.sh', '--rollback'],
      ['deploy.sh', '--on-fail', 'rollback'],
    ] as const) {
      const { code, output } = sandbox.bash([script, '--yes', ...options, ...asked], env);
      expect(output).toContain(none);
      expect(code).toBe(2);
    }
    expect(called(sandbox)).toEqual([]);
  });
});
