import { describe, expect, test } from 'vitest';
import { type Drive, runAgreed, runUnasked } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost, makeRepository } from '../support/real-host.ts';
import { startPostgres } from '../support/real-postgres.ts';
import { called } from '../support/seeds.ts';

const postgres = startPostgres();

const migration =
  'ALTER TABLE orders ADD COLUMN IF NOT EXISTS gift boolean; INSERT INTO orders VALUES (2) ON CONFLICT DO NOTHING';

/** Compose whose services are the programs of this machine. It hands its input on as it is: dumps are no text. */
const compose = (work: string) => `#!/bin/sh
{
  printf 'docker\\037%s\\037' "$PWD"
  for argument; do printf '\\037%s' "$argument"; done
  printf '\\036'
} >>"$SANDBOX_RECORD"
PATH="${postgres.bin}:/usr/bin:/bin"
case "$*" in
  'compose ps '*) cat "${work}/up";;
  'compose stop web worker') echo db >"${work}/up";;
  'compose up '*) [ ! -f "${work}/sick" ] || exit 1; printf 'web\\nworker\\ndb\\n' >"${work}/up";;
  'compose run --rm -T migrate') psql -X -q -v ON_ERROR_STOP=1 -d "$DB_NAME" -c '${migration}';;
  'compose exec -T db '*) shift 4; exec "$@";;
esac
`;

/** A cluster whose images lie in files, and whose Jobs migrate a real database. */
const kubectl = (work: string) => `
PATH="${postgres.bin}:/usr/bin:/bin"; cd "${work}/cluster"; shift 4
case "$*" in
  'set image deployment/web '*) echo "\${4#*=}" >image; [ "$4" = "\${4%bad}" ] || : >stuck;;
  'set image cronjob/migrate '*) echo "\${4#*=}" >job-image;;
  'rollout status '*) [ ! -f stuck ] || exit 1; echo 'deployment "web" successfully rolled out';;
  *jsonpath=*image*) cat image;;
  *jsonpath=*suspend*) echo 'suspended: true';;
  *jsonpath=*replicas*) printf 3;;
  *can-i*) echo yes;;
  'create job '*) psql -X -q -v ON_ERROR_STOP=1 -d "$DB_NAME" -c '${migration}' || exit 1;;
  'scale '*) echo "$*" >>scaled;;
esac
`;

/** Heroku as far as the guide goes: its database is a real one, everything else is a line of text. */
const heroku = (work: string) => `
PATH="${postgres.bin}:/usr/bin:/bin"; backups="${work}/backups"
case "$*" in *--app\\ shop-staging*) name=shop_staging;; *) name=shop;; esac
case "$1" in
  ps) for process in web worker; do echo "$process.1: up 2026/08/04"; done;;
  releases:info) printf '{\\n  "current": true,\\n  "status": "%s"\\n}\\n' "$(cat "${work}/status-of-release")";;
  pg:info) echo 'Status: Available';;
  pg:backups:capture) pg_dump -Fc --file="$backups/b00$(ls "$backups" | wc -l)" "$name";;
  pg:backups) for id in $(ls -r "$backups" | grep '^b'); do echo "$id  2026-08-04 02:00  Completed"; done;;
  pg:backups:info) [ -f "$backups/$2" ] && echo 'Status: Completed' || exit 1;;
  pg:backups:restore)
    dropdb "$name" && createdb "$name" && pg_restore --exit-on-error --dbname="$name" "$backups/\${2##*:}" || exit 1;;
esac
`;

/** Only a push to Heroku is no command of this machine: it brings the migration with it. */
const git = () => `
PATH="${postgres.bin}:/usr/bin:/bin"
case "$1" in push) psql -X -q -v ON_ERROR_STOP=1 -d shop -c '${migration}';; *) git "$@";; esac
exit $?
`;

const databases = () =>
  postgres.sql('postgres', "SELECT datname FROM pg_database WHERE datname LIKE 'shop%' ORDER BY 1");
const dump = () => postgres.dump('shop');

function make(guide: 'docker-compose' | 'kubernetes' | 'heroku'): { host: Host; drive: Drive } {
  for (const name of databases()) postgres.sql('postgres', `DROP DATABASE "${name}"`);
  for (const name of ['shop', 'shop_staging']) postgres.sql('postgres', `CREATE DATABASE ${name}`);
  postgres.sql('shop', 'CREATE TABLE orders (id integer PRIMARY KEY)');
  postgres.sql('shop', 'INSERT INTO orders VALUES (1)');
  const host = makeHost({
    guide,
    folder: 'templates',
    postgres,
    real: ['git'],
    recorded: ['docker', 'kubectl', 'heroku'],
    files: {
      'app/empty': '',
      'backups/empty': '',
      status: '200',
      'status-of-release': 'succeeded',
      up: 'web\nworker\ndb\n',
      'cluster/image': 'registry.example.org/web:1.0\n',
    },
  });
  makeRepository(host, ['1.0', '1.1']);
  host.write('../bin/docker', compose(host.work));
  host.answer('kubectl', kubectl(host.work));
  host.answer('heroku', heroku(host.work));
  if (guide === 'heroku') host.answer('git', git());
  host.takeRecords();
  const env = {
    ...postgres.env,
    ...{ RELEASE: '1.1', PREVIOUS: '1.0', CHECK_URL: 'https://shop.example.org/orders/' },
    ...{ APP_DIR: host.app, BACKUP_DIR: `${host.work}/backups`, DB_NAME: 'shop', DB_USER: 'deploy' },
    ...{
      CONTEXT: 'live',
      NAMESPACE: 'shop',
      DEPLOYMENT: 'web',
      MIGRATION: 'migrate',
      IMAGE: 'registry.example.org/web',
    },
    ...{ APP: 'shop', STAGING_APP: 'shop-staging', WORKERS: '2', PREVIOUS_RELEASE: 'v41' },
  };
  return { host, drive: { env } };
}

const changes: Readonly<Record<string, RegExp>> = {
  'docker-compose': /^docker compose (?:stop|run|up|--profile)|^git checkout/,
  kubernetes: /^kubectl .* (?:set|create|scale) /,
  heroku: /^heroku (?!ps |ps:wait|pg:info|pg:backups |pg:backups:info|releases:info|logs|git:remote)|^git push/,
};
const changesOf = (guide: string, host: Host) =>
  called(host)
    .filter((call) => changes[guide]?.test(call) && !call.includes(' can-i '))
    .map((call) => call.replace(' --context live --namespace shop', '').replaceAll(/\d{8}-\d{6}/g, 'STAMP'));

describe.skipIf(lacks('initdb', 'git')).each(['docker-compose', 'kubernetes', 'heroku'] as const)(
  'the template for %s',
  (guide) => {
    test('deploys, verifies, and comes back from the backup', async () => {
      const { host, drive } = make(guide);
      const before = dump();
      const ran = runAgreed(host, 'deploy', drive);
      expect(ran.code, ran.output.slice(-3000)).toBe(0);
      expect(postgres.sql('shop', 'SELECT count(*) FROM orders')).toEqual(['2']);
      const checked = runAgreed(host, 'verify', drive);
      expect(checked.code, checked.output.slice(-3000)).toBe(0);
      const rolled = runAgreed(host, 'rollback', drive);
      expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
      expect(dump()).toBe(before);
      const calls = changesOf(guide, host);
      await expect(`${calls.join('\n')}\n`).toMatchFileSnapshot(`../guides/templates/${guide}/changes.txt`);
      // What was written meanwhile is not lost.
      if (guide !== 'heroku') expect(databases()).toContainEqual(expect.stringMatching(/^shop[-_]failed[-_]/));
      else expect(host.read('backups/b002')).toContain('PGDMP');
    });

    test('a migration that fails starts nothing', () => {
      const { host, drive } = make(guide);
      postgres.sql('shop', 'ALTER TABLE orders ADD CHECK (id < 2)');
      const before = dump();
      const ran = runAgreed(host, 'deploy', drive);
      expect(ran.code, ran.output.slice(-2000)).toBe(1);
      expect(dump()).toBe(before);
      const started = /compose up|set image deployment|ps:scale worker=2|maintenance:off/;
      expect(changesOf(guide, host).filter((call) => started.test(call))).toEqual([]);
    });

    test('unasked it only looks and backs up', () => {
      const { host, drive } = make(guide);
      const before = dump();
      runUnasked(host, 'deploy', drive);
      expect(changesOf(guide, host).filter((call) => call !== 'heroku pg:backups:capture --app shop')).toEqual([]);
      expect(dump()).toBe(before);
    });
  },
);

describe.skipIf(lacks('initdb', 'git'))('what goes wrong on a platform', () => {
  test('containers that do not become healthy fail the deployment, and the old ones come back', () => {
    const { host, drive } = make('docker-compose');
    const before = dump();
    host.write('sick', '');
    expect(runAgreed(host, 'deploy', drive)).toMatchObject({ code: 1 });
    expect(host.read('up')).toBe('db\n');
    host.bash(['-c', 'rm sick']);
    expect(runAgreed(host, 'rollback', drive)).toMatchObject({ code: 0 });
    expect(host.read('up')).toBe('web\nworker\ndb\n');
    expect(host.read('app/RELEASE')).toBe('1.0\n');
    expect(dump()).toBe(before);
  });

  test('a rollout that gets stuck goes back to the tag that ran, without the database when a person says so', () => {
    const { host, drive } = make('kubernetes');
    const env = { ...drive.env, RELEASE: 'bad' };
    expect(runAgreed(host, 'deploy', { env })).toMatchObject({ code: 1 });
    host.bash(['-c', 'rm cluster/stuck']);
    const rolled = runAgreed(host, 'rollback', { env, skip: ['rollback/restore-the-database:1'] });
    expect(rolled.code, rolled.output.slice(-2000)).toBe(0);
    expect(host.read('cluster/image')).toBe('registry.example.org/web:1.0\n');
    expect(host.read('cluster/job-image')).toBe('registry.example.org/web:1.0\n');
    expect(postgres.sql('shop', 'SELECT count(*) FROM orders')).toEqual(['2']);
  });

  test('another tag than the one that runs is no way back, so nothing begins', () => {
    const { host, drive } = make('kubernetes');
    expect(runAgreed(host, 'deploy', { env: { ...drive.env, PREVIOUS: '0.9' } })).toMatchObject({ code: 1 });
    expect(changesOf('kubernetes', host)).toEqual([]);
  });

  test('a release command that fails keeps Heroku closed', () => {
    const { host, drive } = make('heroku');
    host.write('status-of-release', 'failed');
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.output).toContain('expected output not seen');
    expect(changesOf('heroku', host)).not.toContain('heroku maintenance:off --app shop');
  });
});
