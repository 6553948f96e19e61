import { describe, expect, test } from 'vitest';
import { type Drive, runAgreed, runUnasked } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost, makeRepository } from '../support/real-host.ts';
import { startPostgres } from '../support/real-postgres.ts';
import { called } from '../support/seeds.ts';

const first = {
  name: '0001_initial',
  up: ['CREATE TABLE shop_order (id integer, note text)', "INSERT INTO shop_order VALUES (1, 'Ü')"],
  down: ['DROP TABLE shop_order'],
};
const second = {
  name: '0002_gift',
  up: ['ALTER TABLE shop_order ADD COLUMN gift boolean', "INSERT INTO shop_order VALUES (2, 'late')"],
  down: ['ALTER TABLE shop_order DROP COLUMN gift'],
};
const project = (...migrations: object[]) => ({
  postgresql: 'shop-db',
  migrations: { shop: migrations as (typeof first)[] },
  commands: { collectstatic: { says: 'copied' } },
});

const postgres = startPostgres();
const databases = () =>
  postgres.sql('postgres', "SELECT datname FROM pg_database WHERE datname LIKE 'shop-db%' ORDER BY 1");

function make(): { host: Host; drive: Drive } {
  for (const name of databases()) postgres.sql('postgres', `DROP DATABASE "${name}"`);
  postgres.sql('postgres', 'CREATE DATABASE "shop-db"');
  const host = makeHost({
    guide: 'django',
    folder: 'templates',
    postgres,
    project: project(first),
    real: ['git'],
    recorded: ['pip', 'journalctl'],
    files: { 'backups/empty': '', status: '200', '../uses-web': '', '../up-web': '' },
  });
  host.bash(['-c', 'cd app && python manage.py migrate'], postgres.env);
  makeRepository(host, ['1.0', '1.1']);
  // The migrations come with the code of the release.
  host.write('app/project.json', JSON.stringify(project(first, second)));
  host.takeRecords();
  const env = {
    ...postgres.env,
    APP_DIR: host.app,
    SERVICE: 'web',
    DB_NAME: 'shop-db',
    BACKUP_DIR: `${host.work}/backups`,
    RELEASE: '1.1',
    PREVIOUS: '1.0',
    CHECK_URL: 'https://shop.example.org/orders/',
  };
  return { host, drive: { env } };
}

const dump = () => postgres.dump('shop-db');
const steps = (host: Host) =>
  called(host).filter((call) =>
    /^(?:systemctl st|pg_|git checkout|python manage.py migrate --no|dropdb|createdb)/.test(call),
  );

describe.skipIf(lacks('initdb', 'git'))('the template for Django', () => {
  test('deploys, verifies, and comes back from the backup', () => {
    const { host, drive } = make();
    const before = dump();
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-3000)).toBe(0);
    expect(steps(host).map((call) => call.replace(/=\S+|\S+\.dump/, '…'))).toEqual(
      [
        'systemctl stop web',
        'pg_dump --no-password --format…',
        'pg_restore --list …',
        'pg_restore --file… …',
        'git checkout --detach 1.1',
        'python manage.py migrate --noinput',
        'systemctl start web',
      ].map((call) => expect.stringContaining(call.split('…')[0]!)),
    );
    expect(host.read('app/RELEASE')).toBe('1.1\n');
    expect(dump()).not.toBe(before);
    expect(runAgreed(host, 'verify', drive).code).toBe(0);
    host.write('app/project.json', JSON.stringify(project(first)));
    const rolled = runAgreed(host, 'rollback', drive);
    expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
    expect(dump()).toBe(before);
    expect(host.read('app/RELEASE')).toBe('1.0\n');
    const [, aside = ''] = databases();
    expect(aside).toMatch(/^shop-db_failed_\d{8}_\d{6}$/);
    expect(postgres.sql(aside, 'SELECT note FROM shop_order ORDER BY id')).toEqual(['Ü', 'late']);
  });

  test('a migration that fails leaves the service stopped, and the rollback starts it', () => {
    const { host, drive } = make();
    const before = dump();
    host.spoil('0002_gift', 'SELECT 1/0');
    const failed = runAgreed(host, 'deploy', drive);
    expect(failed.code, failed.output.slice(-1000)).toBe(1);
    expect(failed.output).toContain('python manage.py migrate --noinput');
    expect(steps(host)).not.toContain('systemctl start web');
    host.write('app/project.json', JSON.stringify(project(first)));
    const rolled = runAgreed(host, 'rollback', drive);
    expect(rolled.code, rolled.output.slice(-2000)).toBe(0);
    expect(dump()).toBe(before);
    expect(steps(host)).toContain('systemctl start web');
  });

  test.each<[string, (host: Host) => void]>([
    ['a backup that holds nothing', (host) => host.answer('pg_dump', 'exit 0\n')],
    ['a checkout with changes', (host) => host.write('app/RELEASE', 'mine\n')],
    ['a disk that is full', (host) => host.answer('pg_dump', 'exit 1\n')],
  ])('%s stops it before anything is changed', (_, spoil) => {
    const { host, drive } = make();
    const before = dump();
    spoil(host);
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-1000)).toBe(1);
    expect(called(host).join('\n')).not.toMatch(/checkout|migrate --noinput/);
    expect(dump()).toBe(before);
  });

  test('unasked it only looks and backs up', () => {
    const { host, drive } = make();
    const before = dump();
    runUnasked(host, 'deploy', drive);
    expect(called(host).join('\n')).not.toMatch(/systemctl st|checkout|migrate --noinput|pip install/);
    expect(dump()).toBe(before);
  });
});
