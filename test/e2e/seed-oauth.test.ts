import { describe, expect, test } from 'vitest';
import { ackAll, listGates, runAgreed, runUnasked, writeScripts } from '../support/guide-scripts.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { called, hasSeeds, production, readSeed } from '../support/seeds.ts';

const programs = ['createdb', 'curl', 'pg_dump', 'pg_restore', 'psql', 'python', 'sqlite3', 'sudo', 'systemctl'];
const manage = (command: string) => `python manage.py ${command}`;
const systemctl = (command: string) => [`sudo systemctl ${command}`, `systemctl ${command}`];
const connect = 'curl -I https://example.org/accounts/sumup/connect/';

const stamp = (text: string) => text.replaceAll(/\d{8}_\d{6}/g, 'NOW');
const backup = {
  sqlite: [
    ...systemctl('stop jersey-events'),
    ...systemctl('stop nginx'),
    'sqlite3 ./db_backup_NOW.sqlite3 PRAGMA integrity_check;',
  ],
  postgresql: [
    'pg_dump jersey_events',
    'pg_restore --list jersey_events_backup_NOW.sql',
    'createdb jersey_events_test',
    'pg_restore -d jersey_events_test jersey_events_backup_NOW.sql',
  ],
};
const client = {
  sqlite: 'sqlite3 -batch -bail events',
  postgresql: 'psql -X -v ON_ERROR_STOP=1 --single-transaction -f - -d events',
};
const look = [manage('showmigrations accounts'), manage('makemigrations --dry-run --check')];
const up = [
  manage('migrate accounts 0003_add_sumup_oauth_fields --verbosity=2'),
  manage('migrate accounts 0004_migrate_existing_artists_to_sumup --verbosity=2'),
];
const script = [up[0], manage('showmigrations accounts'), up[1]];
const byHand = [...up, manage('migrate --verbosity=2')];
const oauth = [connect, 'curl -I https://example.org/accounts/sumup/callback/'];
const finish = [
  'python ./verify_migration.py',
  ...oauth,
  ...systemctl('restart jersey-events'),
  ...systemctl('status jersey-events --no-pager'),
  ...systemctl('restart nginx'),
  ...systemctl('status nginx --no-pager'),
  'curl -f https://example.org/accounts/dashboard/',
  manage('check --database default'),
  manage('showmigrations --plan'),
  connect,
  manage('notify_artists_sumup_migration --approved-only'),
];
const down = [
  ...systemctl('stop jersey-events'),
  up[0],
  manage('migrate accounts 0002_emailverificationtoken --verbosity=2'),
  manage('showmigrations accounts'),
];

type Database = keyof typeof backup;
type Way = 'script' | 'by hand';

function answer(sandbox: Sandbox, failing = 'no such command'): void {
  const found =
    '*showmigrations*) echo "[X] 0003_add_sumup_oauth_fields";; *makemigrations*) echo "No changes detected";;';
  sandbox.answer('python', `case "$*" in *"${failing}"*) exit 6;; ${found} esac`);
}

function make() {
  const sandbox = makeSandbox(programs, {
    'app/venv/bin/activate': '',
    'app/manage.py': '',
    'app/.env': 'DEBUG=0\n',
    'live/db.sqlite3': 'live',
    'backup.sqlite3': 'saved',
  });
  // The guide's folder belongs to the machine; here it must be the sandbox's, and nobody needs to wait.
  const text = readSeed('004-sumup-oauth-migration.md')
    .replaceAll('/var/backups', 'backups')
    .replaceAll(/sleep \d/g, 'sleep 0');
  writeScripts(text, 'production', sandbox);
  sandbox.answer('sudo', 'exec "$@"');
  sandbox.answer('curl', 'echo "HTTP/2 302"');
  answer(sandbox);
  return sandbox;
}

const values = ({ work }: Sandbox) => [
  ...production,
  ...['--set', `DB_PATH=${work}/live/db.sqlite3`, '--set', `JERSEY_EVENTS_PATH=${work}/app`],
];
const forward = (sandbox: Sandbox, database: Database, way: Way) => [
  ...values(sandbox),
  ...['--choose', `database=${database}`, '--choose', `run-database-migrations/script-or-by-hand=${way}`],
  ...['--set', 'SQL_DATABASE=events', '--set', 'DOMAIN=example.org', '--set', 'SUMUP_CLIENT_ID=id'],
  ...['--set', `ENV_FILE=${sandbox.work}/app/.env`],
];
const env = { SUMUP_CLIENT_SECRET: 'secret-3' };
const calls = (sandbox: Sandbox) => called(sandbox).map(stamp);
const fileIn = (sandbox: Sandbox, path: string) => sandbox.bash(['-c', `cat ${path}`]).output;

const either = 'emergency-procedures/if-migration-fails:1/either';
const back = (number: 1 | 2) => ['--choose', 'rollback=If Migration Fails', '--choose', `${either}=${number}`];

describe.skipIf(!hasSeeds)('OAuth migration', () => {
  test.each(['sqlite', 'postgresql'] as const)('with %s, unasked runs only what looks or backs up', (database) => {
    const sandbox = make();
    const ran = runUnasked(sandbox, 'deploy', { options: forward(sandbox, database, 'script'), env });
    expect(ran.code, ran.output.slice(-2000)).toBe(0);
    // The backup of SQLite stops the services, so it is asked for as a whole.
    const saved = database === 'sqlite' ? [] : backup.postgresql.slice(0, 2);
    expect(calls(sandbox)).toEqual([...saved, ...look, client[database], ...oauth]);
  });

  test('with PostgreSQL and the migrations by hand, no other variant runs', () => {
    const sandbox = make();
    const ran = runAgreed(sandbox, 'deploy', { options: forward(sandbox, 'postgresql', 'by hand'), env });
    expect(ran.code, ran.output.slice(-2000)).toBe(0);
    expect(calls(sandbox)).toEqual([...backup.postgresql, ...look, ...byHand, client.postgresql, ...finish]);
    expect(fileIn(sandbox, 'app/.env')).toContain('SUMUP_CLIENT_SECRET=secret-3\n');
    expect(ran.output).not.toContain('secret-3');
  });

  test('without a choice nothing starts', () => {
    const sandbox = make();
    const ran = runAgreed(sandbox, 'deploy', { options: values(sandbox), env });
    expect(ran.code).toBe(2);
    expect(ran.output).toContain('sqlite');
    expect(calls(sandbox)).toEqual([]);
  });

  test('with SQLite, a failing script of the guide is named; after the repair it goes on there', () => {
    const sandbox = make();
    const options = forward(sandbox, 'sqlite', 'script');
    answer(sandbox, 'migrate accounts 0004');
    const failed = runAgreed(sandbox, 'deploy', { options, env });
    expect(failed.output).toMatch(/FAILED \[\S+:1\.run\] at guide\.md:109 \(exit 6\): \.\/deploy_migrations\.sh/);
    expect(failed.code).toBe(1);
    expect(calls(sandbox)).toEqual([...backup.sqlite, ...look, ...script]);
    answer(sandbox);
    const resumed = runAgreed(sandbox, 'deploy', { options, env, resume: true });
    expect(resumed.code, resumed.output.slice(-2000)).toBe(0);
    expect(calls(sandbox)).toEqual([...script, client.sqlite, ...finish]);
  });

  test('a failing migration by hand names its line, and goes back by itself when that was asked for', () => {
    const sandbox = make();
    answer(sandbox, 'migrate accounts 0004');
    const asked = ['--on-fail', 'rollback', ...back(1), ...ackAll(sandbox, 'rollback')];
    const options = [...forward(sandbox, 'postgresql', 'by hand'), ...asked];
    const ran = runAgreed(sandbox, 'deploy', { options, env });
    expect(ran.output).toMatch(/FAILED \[\S+\] at guide\.md:143 \(exit 6\): python manage\.py migrate accounts 0004/);
    expect(ran.code, ran.output.slice(-2000)).toBe(5);
    expect(calls(sandbox)).toEqual([...backup.postgresql, ...look, ...up, ...down]);
    expect(fileIn(sandbox, 'live/db.sqlite3')).toBe('live');
  });
});

describe.skipIf(!hasSeeds)('OAuth migration, the way back', () => {
  test('waits for a person before each of its ways', () => {
    const sandbox = make();
    expect(listGates(sandbox, 'rollback')).toEqual([
      'rollback:when',
      'stop-application-immediately',
      'emergency-procedures/if-migration-fails:1',
      'emergency-procedures/if-migration-fails:1.2',
      'restart-services',
      'check-logs-tail-f-var-log-jersey-events-error-log',
    ]);
    expect(runUnasked(sandbox, 'rollback', { options: [...values(sandbox), ...back(1)] }).code).toBe(0);
    expect(calls(sandbox)).toEqual([]);
    const undecided = runAgreed(sandbox, 'rollback', { options: values(sandbox) });
    expect(undecided.output).toContain("1  If Migration Fails\n    2  If Application Won't Start");
    expect(undecided.output).toContain(`1  ./rollback_migrations.sh\n    2  ./restore_database.sh`);
    expect(undecided.code).toBe(2);
  });

  test('takes the migrations back, and restores nothing', () => {
    const sandbox = make();
    const ran = runAgreed(sandbox, 'rollback', { options: [...values(sandbox), ...back(1)] });
    expect(ran.code, ran.output).toBe(0);
    expect(calls(sandbox)).toEqual(down);
    expect(fileIn(sandbox, 'live/db.sqlite3')).toBe('live');
  });

  test('restores the database, and takes no migration back', () => {
    const sandbox = make();
    const saved = ['--set', `BACKUP_FILE=${sandbox.work}/backup.sqlite3`];
    const ran = runAgreed(sandbox, 'rollback', { options: [...values(sandbox), ...back(2), ...saved] });
    expect(ran.code, ran.output).toBe(0);
    expect(calls(sandbox)).toEqual(systemctl('stop jersey-events'));
    expect(fileIn(sandbox, 'live/db.sqlite3')).toBe('saved');
  });

  test('of an application that does not start asks for no way of a failed migration', () => {
    const sandbox = make();
    const options = [...values(sandbox), '--choose', "rollback=If Application Won't Start"];
    const ran = runAgreed(sandbox, 'rollback', { options });
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain('[ ] 4. Rollback if necessary');
    expect(calls(sandbox)).toEqual([]);
  });
});
