import { describe, expect, test } from 'vitest';
import { type Drive, runAgreed } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost, makeRepository } from '../support/real-host.ts';
import { startPostgres } from '../support/real-postgres.ts';
import { called } from '../support/seeds.ts';

const models = ['schedule', 'capacity', 'finance', 'rules', 'media', 'archive'];
const tableOf = (model: string) => `tournaments_tournament${model}`;
const fields = 'id serial PRIMARY KEY, tournament_id integer UNIQUE REFERENCES tournaments_tournament';
const tournaments = [
  {
    name: '0001_initial',
    up: [
      'CREATE TABLE tournaments_tournament (id integer PRIMARY KEY, name text NOT NULL)',
      "INSERT INTO tournaments_tournament VALUES (1, 'Dhaka Open'), (2, 'Ünïcode Cup'), (3, 'O''Neill')",
    ],
    down: ['DROP TABLE tournaments_tournament'],
  },
];
const phase = {
  name: '0002_phase1',
  up: models.map((model) => `CREATE TABLE ${tableOf(model)} (${fields})`),
  down: models.map((model) => `DROP TABLE ${tableOf(model)}`),
};
const populate = [
  'query(";".join(f"INSERT INTO tournaments_tournament{model} (tournament_id) SELECT id FROM tournaments_tournament"',
  `    for model in ${JSON.stringify(models)}))`,
  'print("Phase 1 data populated for 3 tournaments")',
].join('\n');

const postgres = startPostgres();

function make(environment: 'staging' | 'production'): { host: Host; drive: Drive } {
  for (const name of ['production_db', 'production_db_restored'])
    postgres.sql('postgres', `DROP DATABASE IF EXISTS ${name}`);
  postgres.sql('postgres', 'CREATE DATABASE production_db');
  const host = makeHost({
    guide: 'tournament-platform',
    environment,
    postgres,
    real: ['git'],
    recorded: ['pip'],
    project: { postgresql: 'production_db', migrations: { tournaments }, commands: says },
    files: {
      'app/scripts/populate_phase1.py': populate,
      'error.log': 'old trouble\n',
      'backups/empty': '',
      status: '200',
      '../uses-deltacrown': '',
      '../up-deltacrown': '',
    },
  });
  host.bash(['-c', 'cd app && python manage.py migrate'], postgres.env);
  makeRepository(host, ['1.9', '2.0']);
  // The migrations come with the code of the release.
  host.write('app/project.json', JSON.stringify({ ...project, migrations: { tournaments: [...tournaments, phase] } }));
  host.takeRecords();
  const { work, app } = host;
  const env = {
    ...postgres.env,
    ...{ APP_DIR: app, BACKUP_DIR: `${work}/backups`, ERROR_LOG: `${work}/error.log`, DB_NAME: 'production_db' },
    ...{ RELEASE: '2.0', PREVIOUS: '1.9', APP_URL: 'http://127.0.0.1:8000', SITE_URL: 'https://play.example.org' },
  };
  return { host, drive: { env, options: environment === 'production' ? ['--confirm', 'production'] : [] } };
}

const says = { collectstatic: { says: '3 static files copied' }, test: { says: 'Ran 18 tests in 1.2s' } };
const project = { postgresql: 'production_db', commands: says };
const dump = () => postgres.dump('production_db');
const count = (model: string) => postgres.sql('production_db', `SELECT count(*) FROM ${tableOf(model)}`);

describe.skipIf(lacks('initdb', 'git'))('the tournament guide', () => {
  test('goes through staging, and back', () => {
    const { host, drive } = make('staging');
    const before = dump();
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-3000)).toBe(0);
    expect(models.map(count)).toEqual(models.map(() => ['3']));
    expect(called(host)).toContain(
      'python manage.py test apps.tournaments.tests.test_views_phase2 --exclude-tag=archive --noinput',
    );
    host.write('app/project.json', JSON.stringify({ ...project, migrations: { tournaments } }));
    const rolled = runAgreed(host, 'rollback', drive);
    expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
    expect(dump()).toBe(before);
  });

  test('stops behind the closed site where a model is missing, and comes back from the backup', () => {
    const { host, drive } = make('production');
    const before = dump();
    host.write(
      'app/scripts/populate_phase1.py',
      `${populate}\nquery("DELETE FROM ${tableOf('rules')} WHERE tournament_id = 2")`,
    );
    const failed = runAgreed(host, 'deploy', drive);
    expect(failed.output).toContain('`rules missing: 0`');
    expect(failed.code, failed.output.slice(-2000)).toBe(1);
    expect(host.read('app/maintenance.on')).toBe('');
    expect(dump()).not.toBe(before);
    // The release before knows nothing of the new migrations.
    host.write('app/project.json', JSON.stringify({ ...project, migrations: { tournaments } }));
    const rolled = runAgreed(host, 'rollback', drive);
    expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
    expect(dump()).toBe(before);
    expect(host.read('app/RELEASE')).toBe('1.9\n');
    expect(() => host.read('app/maintenance.on')).toThrow('ENOENT');
  });

  test('goes through production, and its checks hold', () => {
    const { host, drive } = make('production');
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-3000)).toBe(0);
    const checked = runAgreed(host, 'verify', drive);
    expect(checked.code, checked.output.slice(-3000)).toBe(0);
    host.write('status', '500');
    expect(runAgreed(host, 'verify', drive).code).toBe(1);
  });
});
