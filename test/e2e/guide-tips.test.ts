import { describe, expect, test } from 'vitest';
import { type Drive, runAgreed, runUnasked } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost, makeRepository } from '../support/real-host.ts';
import { startPostgres } from '../support/real-postgres.ts';
import { startRedis } from '../support/real-redis.ts';
import { called } from '../support/seeds.ts';

const table = (name: string) => ({ up: [`CREATE TABLE ${name} (id integer)`], down: [`DROP TABLE ${name}`] });
const before = {
  writer_management: [{ name: '0001_initial', ...table('writer_management_writer') }],
  loyalty_management: [{ name: '0002_badges', ...table('loyalty_management_badge') }],
  class_management: [{ name: '0004_classes', ...table('class_management_class') }],
  order_payments_management: [{ name: '0004_payments', ...table('order_payments') }],
  fines: [{ name: '0004_fines', ...table('fines_fine') }],
};
const release = {
  writer_management: [{ name: '0002_add_tip_model', ...table('writer_management_tip') }],
  loyalty_management: [
    { name: '0003_alter_clientbadge_unique_together_and_more', ...table('loyalty_management_redemptionitem') },
    { name: '0004_add_redemptionitem_missing_fields', up: ['SELECT 1'], down: ['SELECT 1'] },
    { name: '0005_add_min_tier_level', up: ['SELECT 1'], down: ['SELECT 1'] },
  ],
  class_management: [{ name: '0005_alter_classinstallment_options_and_more', up: ['SELECT 1'], down: ['SELECT 1'] }],
  order_payments_management: [{ name: '0005_discountusage_and_more', ...table('discountusage') }],
  fines: [{ name: '0005_alter_finetypeconfig_fields', up: ['SELECT 1'], down: ['SELECT 1'] }],
};
const after = Object.fromEntries(
  Object.entries(before).map(([app, migrations]) => [app, [...migrations, ...release[app as keyof typeof release]]]),
);
const project = (migrations: object) =>
  JSON.stringify({ postgresql: 'writing_system', migrations, commands: { collectstatic: { says: 'copied' } } });

const isSkipped = lacks('initdb', 'git', 'redis-server', 'redis-cli');
const postgres = startPostgres();
const redis = startRedis(!isSkipped);

/** Compose whose services are the programs of this machine. It hands its input on as it is: dumps are no text. */
const compose = () => `#!/bin/sh
{
  printf 'docker\\037%s\\037' "$PWD"
  for argument; do printf '\\037%s' "$argument"; done
  printf '\\036'
} >>"$SANDBOX_RECORD"
PATH="${postgres.bin}:/usr/bin:/bin"
case "$2" in
  ps) if [ -f down ]; then echo db; else printf 'web\\ncelery\\ndb\\nredis\\n'; fi;;
  logs) echo 'web-1 | started';;
  exec|run)
    shift 2
    while case "$1" in -*) true;; *) false;; esac; do shift; done
    shift
    case "$1" in
      redis-cli) shift; exec redis-cli -s '${redis.socket}' "$@";;
      pip) echo 'No broken requirements found.';;
      python) shift; exec python3 "$@";;
      *) exec "$@";;
    esac;;
esac
`;

function make(): { host: Host; drive: Drive } {
  for (const name of ['writing_system', 'writing_system_restored', 'writing_system_test'])
    postgres.sql('postgres', `DROP DATABASE IF EXISTS ${name}`);
  postgres.sql(
    'postgres',
    'DO $$BEGIN CREATE ROLE postgres SUPERUSER LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$',
  );
  postgres.sql('postgres', 'CREATE DATABASE writing_system');
  const host = makeHost({
    guide: 'tips-and-loyalty',
    postgres,
    real: ['git'],
    recorded: ['docker'],
    project: { postgresql: 'writing_system', migrations: before },
    files: { 'backups/empty': '', status: '200', token: 'header = "Authorization: Bearer x"\n' },
  });
  host.bash(['-c', 'cd app && python manage.py migrate'], postgres.env);
  makeRepository(host, ['0.9', '1.0']);
  host.write('app/project.json', project(after));
  host.write('../bin/docker', compose());
  host.takeRecords();
  const { work, app } = host;
  const env = {
    ...postgres.env,
    ...{ APP_DIR: app, BACKUP_DIR: `${work}/backups`, CURL_CONFIG: `${work}/token` },
    ...{ RELEASE: '1.0', PREVIOUS: '0.9', API_URL: 'http://localhost:8000/api/v1' },
  };
  return { host, drive: { env } };
}

const dump = () => postgres.dump('writing_system');

describe.skipIf(isSkipped)('the tips guide', () => {
  test('unasked only looks and backs up', () => {
    const { host, drive } = make();
    const state = dump();
    runUnasked(host, 'deploy', drive);
    expect(dump()).toBe(state);
    expect(called(host).join('\n')).not.toMatch(/ (?:stop|up|build|run) /);
  });

  test('migrates five apps, verifies them, and comes back from the backup', () => {
    const { host, drive } = make();
    const state = dump();
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-3000)).toBe(0);
    expect(
      called(host)
        .filter((call) => call.includes(' migrate '))
        .map((call) => call.replace(/^.* migrate /, '')),
    ).toEqual([
      '--plan',
      'writer_management 0002_add_tip_model',
      'loyalty_management 0005_add_min_tier_level',
      'class_management 0005_alter_classinstallment_options_and_more',
      'order_payments_management 0005_discountusage_and_more',
      'fines 0005_alter_finetypeconfig_fields',
      '--check',
    ]);
    const checked = runAgreed(host, 'verify', drive);
    expect(checked.code, checked.output.slice(-3000)).toBe(0);
    redis.stop();
    const silent = runAgreed(host, 'verify', drive);
    redis.start();
    expect(silent.code, silent.output.slice(-1000)).toBe(1);
    expect(silent.output).toContain('redis-cli ping');
    postgres.sql('writing_system', 'DROP TABLE writer_management_tip');
    const broken = runAgreed(host, 'verify', drive);
    expect(broken.code, broken.output.slice(-1000)).toBe(1);
    host.write('app/project.json', project(before));
    const rolled = runAgreed(host, 'rollback', drive);
    expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
    expect(dump()).toBe(state);
    expect(host.read('app/RELEASE')).toBe('0.9\n');
  });
});
