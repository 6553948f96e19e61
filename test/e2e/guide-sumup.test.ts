import { describe, expect, test } from 'vitest';
import { type Drive, runAgreed, runUnasked } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost, makeRepository } from '../support/real-host.ts';
import { startPostgres } from '../support/real-postgres.ts';
import { called } from '../support/seeds.ts';

const columns = [
  ...['sumup_access_token text', 'sumup_refresh_token text', 'sumup_token_type varchar(20)'],
  ...['sumup_expires_at timestamp', 'sumup_scope varchar(255)', 'sumup_merchant_code varchar(50)'],
  ...['sumup_connected_at timestamp', "sumup_connection_status varchar(20) DEFAULT 'new'"],
];
const table = 'accounts_artistprofile';
const [fields, moved] = ['0003_add_sumup_oauth_fields', '0004_migrate_existing_artists_to_sumup'] as const;
const accounts = [
  {
    name: '0001_initial',
    up: [
      `CREATE TABLE ${table} (id integer PRIMARY KEY, display_name text NOT NULL)`,
      `INSERT INTO ${table} VALUES (1, 'Ana'), (2, 'Łukasz'), (3, 'O''Brien')`,
    ],
    down: [`DROP TABLE ${table}`],
  },
  {
    name: '0002_emailverificationtoken',
    up: ['CREATE TABLE accounts_emailverificationtoken (id integer)'],
    down: ['DROP TABLE accounts_emailverificationtoken'],
  },
  {
    name: fields,
    up: columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column}`),
    down: columns.map((column) => `ALTER TABLE ${table} DROP COLUMN ${column.split(' ')[0]}`),
  },
  {
    name: moved,
    up: [`UPDATE ${table} SET sumup_connection_status = 'not_connected'`],
    down: [`UPDATE ${table} SET sumup_connection_status = 'new'`],
  },
];
const model = `
class Row:
    def __init__(self, pk, status):
        self.pk, self.sumup_connection_status = pk, status
        self.is_sumup_connected, self.sumup_token_expired = status == "connected", False

class Manager:
    def all(self):
        from __main__ import query
        rows = query("SELECT id, coalesce(sumup_connection_status, '') FROM ${table} ORDER BY id")
        return [Row(*row.split("|")) for row in rows]

    def count(self):
        return len(self.all())

class ArtistProfile:
    objects = Manager()
`;

type Database = 'postgresql' | 'sqlite';

function make(database: Database): { host: Host; drive: Drive; back: (way: keyof typeof ways) => Drive } {
  if (database === 'postgresql') {
    for (const name of ['jersey_events', 'jersey_events_restored'])
      postgres.sql('postgres', `DROP DATABASE IF EXISTS ${name}`);
    postgres.sql('postgres', 'CREATE DATABASE jersey_events');
  }
  const host = makeHost({
    guide: 'sumup-oauth-migration',
    postgres,
    real: ['git', 'sqlite3'],
    project: {
      ...(database === 'postgresql' ? { postgresql: 'jersey_events' } : { sqlite: '../live/db.sqlite3' }),
      migrations: { accounts },
      commands: { notify_artists_sumup_migration: { says: 'sent', rehearsal: 'would write to' } },
    },
    files: {
      'app/.env': 'DEBUG=0\nSITE_URL=http://old\nTAIL=1',
      'app/accounts/models.py': model,
      'error.log': 'old trouble\n',
      'live/empty': '',
      'backups/empty': '',
      '../uses-jersey-events': '',
      '../up-jersey-events': '',
      '../up-nginx': '',
    },
  });
  makeRepository(host, ['2.3.0', '2.4.0']);
  host.bash(['-c', 'cd app && python manage.py migrate accounts 0002'], postgres.env);
  host.takeRecords();
  const { work, app } = host;
  const env = {
    ...postgres.env,
    ...{
      APP_DIR: app,
      BACKUP_DIR: `${work}/backups`,
      ERROR_LOG: `${work}/error.log`,
      DB_PATH: `${work}/live/db.sqlite3`,
    },
    ...{
      APP_URL: 'http://127.0.0.1:8000',
      SITE_URL: 'https://jersey.example.org',
      RELEASE: '2.4.0',
      PREVIOUS: '2.3.0',
    },
    ...{ SUMUP_CLIENT_ID: 'id', SUMUP_CLIENT_SECRET: 'secret-9' },
  };
  const drive: Drive = { env, options: ['--choose', `database=${database}`] };
  const back = (way: keyof typeof ways): Drive => ({
    env,
    options: [...(drive.options ?? []), '--choose', `rollback=${ways[way]}`],
  });
  return { host, drive, back };
}

const ways = {
  restore: 'If the migration fails: restore the backup',
  reverse: 'If the application fails: take the migrations back',
};
const stateOf = (host: Host, database: Database): string =>
  database === 'postgresql'
    ? postgres.dump('jersey_events')
    : host.bash(['-c', 'sqlite3 live/db.sqlite3 .dump']).output;
const postgres = startPostgres();

const migrate = (name: string) => `python manage.py migrate accounts ${name} --verbosity=2`;

describe.skipIf(lacks('initdb', 'sqlite3', 'git')).each(['postgresql', 'sqlite'] as const)(
  'the SumUp guide on %s',
  (database) => {
    test('goes through, and back by its migrations', () => {
      const { host, drive, back } = make(database);
      const before = stateOf(host, database);
      const settings = host.read('app/.env');
      const ran = runAgreed(host, 'deploy', drive);
      expect(ran.code, ran.output.slice(-3000)).toBe(0);
      expect(ran.output).not.toContain('secret-9');
      expect(host.read('app/.env').split('\n')).toEqual([
        ...['DEBUG=0', 'TAIL=1', 'SUMUP_CLIENT_ID=id', 'SUMUP_CLIENT_SECRET=secret-9'],
        'SUMUP_REDIRECT_URI=https://jersey.example.org/accounts/sumup/callback/',
        ...['SUMUP_BASE_URL=https://api.sumup.com', 'SUMUP_API_URL=https://api.sumup.com/v0.1'],
        ...['SITE_URL=https://jersey.example.org', ''],
      ]);
      expect(host.read('app/RELEASE')).toBe('2.4.0\n');
      const checked = runAgreed(host, 'verify', drive);
      expect(checked.code, checked.output.slice(-3000)).toBe(0);
      const rolled = runAgreed(host, 'rollback', back('reverse'));
      expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
      expect(stateOf(host, database)).toBe(before);
      expect(host.read('app/.env')).toBe(settings);
      expect(host.read('app/RELEASE')).toBe('2.3.0\n');
    });

    test('a wrong status stops it while the site is closed, and the backup brings back every byte', () => {
      const { host, drive, back } = make(database);
      const before = stateOf(host, database);
      host.spoil(moved, `UPDATE ${table} SET sumup_connection_status = NULL WHERE id = 2`);
      const failed = runAgreed(host, 'deploy', drive);
      expect(failed.output).toContain('expected output not seen: `wrong status: 0`');
      expect(failed.code).toBe(1);
      expect(stateOf(host, database)).not.toBe(before);
      expect(called(host)).not.toContain('systemctl start nginx');
      const rolled = runAgreed(host, 'rollback', back('restore'));
      expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
      expect(stateOf(host, database)).toBe(before);
      expect(called(host)).toContain('systemctl start nginx');
    });
  },
);

describe.skipIf(lacks('initdb', 'sqlite3', 'git'))('the SumUp guide', () => {
  test('killed within a migration, goes on there', () => {
    const { host, drive } = make('postgresql');
    host.killAt('python', moved);
    const killed = runAgreed(host, 'deploy', drive);
    expect(killed.code, killed.output.slice(-1000)).not.toBe(0);
    expect(called(host).at(-1)).toBe(migrate(moved));
    const resumed = runAgreed(host, 'deploy', { ...drive, resume: true });
    expect(resumed.code, resumed.output.slice(-3000)).toBe(0);
    const calls = called(host);
    expect(calls.slice(0, 2)).toEqual([migrate(fields), migrate(moved)]);
    expect(calls.join('\n')).not.toContain('pg_dump');
  });

  test('unasked only looks and backs up', () => {
    const { host, drive } = make('postgresql');
    const before = stateOf(host, 'postgresql');
    const ran = runUnasked(host, 'deploy', drive);
    expect(ran.output).toMatch(/FAILED .* \(exit 1\): psql .*wrong status/);
    expect(ran.code).toBe(1);
    expect(stateOf(host, 'postgresql')).toBe(before);
    expect(
      called(host).filter((call) => !/^(?:git rev-parse|python manage.py (?:check|showmig)|psql)/.test(call)),
    ).toEqual([
      'git fetch --tags',
      expect.stringMatching(/^pg_dump --no-password --format=custom --file=\S+ jersey_events$/),
      expect.stringMatching(/^pg_restore --list /),
    ]);
  });
});
