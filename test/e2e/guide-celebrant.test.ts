import { readlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Drive, drive as run, runAgreed } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost, makeRepository } from '../support/real-host.ts';
import { startPostgres } from '../support/real-postgres.ts';
import { called } from '../support/seeds.ts';

const postgres = startPostgres();
const databases = ['celebrant_portal', 'celebrant_portal_staging'];

/** Its migration is one column; the database is the one that the environment names. */
const alembic = () => `
case "$*" in
  'upgrade head') "${postgres.bin}/psql" -X -q -c 'ALTER TABLE couples ADD COLUMN venue text' "$DATABASE_URL";;
  check) echo 'No new upgrade operations detected.';;
esac
`;

function make(environment: 'staging' | 'production'): { host: Host; drive: Drive } {
  for (const name of [...databases, 'celebrant_portal_restored']) {
    postgres.sql('postgres', `DROP DATABASE IF EXISTS ${name}`);
    if (!databases.includes(name)) continue;
    postgres.sql('postgres', `CREATE DATABASE ${name}`);
    postgres.sql(name, "CREATE TABLE couples (id integer, names text); INSERT INTO couples VALUES (1, 'Ana & Zoë')");
    postgres.sql(name, "CREATE TABLE alembic_version (version_num text); INSERT INTO alembic_version VALUES ('a1')");
  }
  const host = makeHost({
    guide: 'celebrant-portal',
    environment,
    postgres,
    real: ['git'],
    recorded: ['alembic', 'nginx', 'npm', 'pytest', 'render', 'vercel'],
    files: { 'backups/empty': '', status: '200', 'split/0.conf': '', ...seeding },
  });
  host.answer('alembic', alembic());
  makeRepository(host, ['1.9.0', '2.0.0']);
  const { work, app } = host;
  const env = {
    ...postgres.env,
    ...{ APP_DIR: app, BACKUP_DIR: `${work}/backups`, SPLIT_DIR: `${work}/split`, RELEASE: '2.0.0', PREVIOUS: '1.9.0' },
    ...{ STAGING_SERVICE: 'srv-s', GREEN_SERVICE: 'srv-g', BLUE_SERVICE: 'srv-b' },
  };
  return { host, drive: { env, options: environment === 'production' ? ['--confirm', 'production'] : [] } };
}

const scripts = ['seed_staging_data', 'security_audit', 'load_testing'];
const seeding = Object.fromEntries(scripts.map((name) => [`app/scripts/${name}.py`, 'print("ok")\n']));
const splitOf = ({ work }: Host) => readlinkSync(`${work}/split/current.conf`).replace(/^.*\//, '');
const couples = () => postgres.dump('celebrant_portal');

describe.skipIf(lacks('initdb', 'git'))('the celebrant guide', () => {
  test('sets staging up and tests it, and leaves production alone', () => {
    const { host, drive } = make('staging');
    const before = couples();
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-3000)).toBe(0);
    expect(called(host).filter((call) => !/^(?:git|curl) /.test(call))).toEqual([
      ...['alembic upgrade head', 'alembic check', 'python scripts/seed_staging_data.py'],
      'render deploys create srv-s --commit 2.0.0 --wait --confirm',
      ...['npm run build:staging', 'vercel deploy --target=staging --yes'],
      'pytest tests/ -v --url=https://celebrant-portal-staging.onrender.com',
      'python scripts/security_audit.py --environment=staging',
      'python scripts/load_testing.py --target=staging',
    ]);
    expect(couples()).toBe(before);
  });

  test('climbs the ladder of traffic behind a gate for each step, and goes back quickly', () => {
    const { host, drive } = make('production');
    const seen: string[] = [];
    const { last } = run(host, 'deploy', {
      ...drive,
      agree(id) {
        if (/production-traffic\/.*notice/.test(id)) seen.push(splitOf(host));
        return true;
      },
    });
    expect(last.code, last.output.slice(-3000)).toBe(0);
    expect(seen).toEqual(['5.conf', '25.conf', '50.conf']);
    expect(splitOf(host)).toBe('100.conf');
    host.takeRecords();
    const options = [...(drive.options ?? []), '--choose', 'rollback=Quick rollback'];
    const rolled = runAgreed(host, 'rollback', { ...drive, options });
    expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
    expect(splitOf(host)).toBe('0.conf');
    expect(called(host).join('\n')).not.toMatch(/pg_restore|alembic/);
  });

  test('a public answer that fails ends the ladder, and the full rollback restores the database', () => {
    const { host, drive } = make('production');
    const before = couples();
    host.answer('nginx', `echo 502 >"${host.work}/status"\n`);
    const failed = runAgreed(host, 'deploy', drive);
    expect(failed.code, failed.output.slice(-3000)).toBe(1);
    expect(splitOf(host)).toBe('5.conf');
    expect(couples()).not.toBe(before);
    host.answer('nginx', `echo 200 >"${host.work}/status"\n`);
    const options = [...(drive.options ?? []), '--choose', 'rollback=Full rollback'];
    const rolled = runAgreed(host, 'rollback', { ...drive, options });
    expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
    expect(couples()).toBe(before);
    expect(splitOf(host)).toBe('0.conf');
    expect(host.read('app/RELEASE')).toBe('1.9.0\n');
  });
});
