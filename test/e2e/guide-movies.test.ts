import { describe, expect, test } from 'vitest';
import { type Drive, runAgreed, runUnasked } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost } from '../support/real-host.ts';
import { startPostgres } from '../support/real-postgres.ts';
import { called } from '../support/seeds.ts';

const first = {
  name: '0001_initial',
  up: ['CREATE TABLE bookings_booking (id integer, seat text)', "INSERT INTO bookings_booking VALUES (1, 'Ä7')"],
  down: ['DROP TABLE bookings_booking'],
};
const second = {
  name: '0002_refunds',
  up: ['CREATE TABLE bookings_refund (id integer)'],
  down: ['DROP TABLE bookings_refund'],
};
const project = { postgresql: 'bookings', migrations: { bookings: [first] } };

const postgres = startPostgres();

/** Heroku as far as the guide goes: its database is a real one, everything else is a line of text. */
const heroku = (work: string) => `
PATH="${postgres.bin}:/usr/bin:/bin"; cd "${work}/app"; backups="${work}/backups"
case "$*" in *--app\\ booking-staging*) name=bookings_staging;; *) name=bookings;; esac
case "$1" in
  apps:info|addons:info) [ -f "${work}/../made" ] || exit 1;;
  create) : >"${work}/../made";;
  pg:info) echo 'Status: Available';;
  redis:info) echo 'Status: available';;
  pg:backups:schedules) echo 'DATABASE_URL: daily at 02:00 UTC';;
  pg:backups:capture) pg_dump -Fc --file="$backups/b00$(ls "$backups" | wc -l)" "$name";;
  pg:backups) for id in $(ls -r "$backups" | grep '^b'); do echo "$id  2026-08-04 02:00  Completed"; done;;
  pg:backups:info) [ -f "$backups/$2" ] && echo 'Status: Completed' || exit 1;;
  pg:backups:restore)
    dropdb "$name" && createdb "$name" && pg_restore --exit-on-error --dbname="$name" "$backups/\${2##*:}" || exit 1;;
  ps) for process in web worker beat; do echo "$process.1: up 2026/08/04"; done;;
  run) while [ "$1" != -- ]; do shift; done; shift
    case "$1" in python) shift; exec python3 "$@";; celery) echo '-> celery@worker: OK pong';; esac;;
esac
`;

function make(): { host: Host; drive: Drive } {
  for (const name of ['bookings', 'bookings_staging']) {
    postgres.sql('postgres', `DROP DATABASE IF EXISTS ${name}`);
    postgres.sql('postgres', `CREATE DATABASE ${name}`);
  }
  const host = makeHost({
    guide: 'movie-booking-heroku',
    environment: null,
    postgres,
    project,
    recorded: ['docker', 'flake8', 'git', 'heroku', 'pylint', 'pytest'],
    files: {
      'backups/empty': '',
      'app/test_database_config.py': 'print("All checks passed")\n',
      'app/test_email_functionalities.py': 'print("10/10 passed")\n',
      'app/test_final_comprehensive.py': 'print("8/8 passed")\n',
    },
  });
  host.bash(['-c', 'cd app && python manage.py migrate'], postgres.env);
  host.write('app/project.json', JSON.stringify({ ...project, migrations: { bookings: [first, second] } }));
  host.answer('heroku', heroku(host.work));
  host.answer('pytest', 'echo "53 passed in 4.2s"\n');
  host.answer(
    'curl',
    `case "$*" in *http://*) echo 'plain: 301';; *admin*) echo 'admin: 200';; *) echo 'home: 200';; esac\n`,
  );
  host.takeRecords();
  const names = { APP: 'booking', STAGING_APP: 'booking-staging', SITE_HOST: 'book.example.org' };
  const env = { ...postgres.env, ...names, APP_DIR: host.app, RELEASE: '1.4', PREVIOUS_RELEASE: 'v41' };
  return { host, drive: { env } };
}

const dump = () => postgres.dump('bookings');
const herokuCalls = (host: Host) => called(host).filter((call) => /^(?:heroku|git push)/.test(call));

describe.skipIf(lacks('initdb'))('the movie guide', () => {
  test('deploys, verifies, and comes back from the backup', () => {
    const { host, drive } = make();
    const before = dump();
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-3000)).toBe(0);
    const calls = herokuCalls(host);
    expect(calls).toContain('heroku create booking --region us');
    expect(calls.indexOf('heroku maintenance:on --app booking')).toBeLessThan(
      calls.indexOf('heroku pg:backups:capture --app booking'),
    );
    expect(calls.indexOf('git push heroku 1.4^{commit}:refs/heads/main')).toBeLessThan(
      calls.indexOf('heroku run --exit-code --app booking -- python manage.py migrate --noinput'),
    );
    const checked = runAgreed(host, 'verify', drive);
    expect(checked.code, checked.output.slice(-3000)).toBe(0);
    expect(dump()).not.toBe(before);
    host.takeRecords();
    host.write('app/project.json', JSON.stringify(project));
    const rolled = runAgreed(host, 'rollback', drive);
    expect(rolled.code, rolled.output.slice(-3000)).toBe(0);
    expect(dump()).toBe(before);
    expect(herokuCalls(host)).toEqual([
      'heroku maintenance:on --app booking',
      'heroku ps:scale web=0 worker=0 beat=0 --app booking',
      'heroku pg:backups:capture --app booking',
      'heroku pg:backups:restore b001 DATABASE_URL --app booking --confirm booking',
      'heroku rollback v41 --app booking',
      'heroku ps:scale web=1 worker=1 beat=1 --app booking',
      'heroku run --exit-code --app booking -- python manage.py migrate --check',
      'heroku ps --app booking',
      'heroku maintenance:off --app booking',
    ]);
  });

  test('a process that is down keeps the site closed', () => {
    const { host, drive } = make();
    host.answer('heroku', `case "$*" in 'ps --app'*) echo 'web.1: up'; exit 0;; esac\n${heroku(host.work)}`);
    const failed = runAgreed(host, 'deploy', drive);
    expect(failed.output).toContain('expected output not seen');
    expect(failed.code, failed.output.slice(-2000)).toBe(1);
    expect(herokuCalls(host)).not.toContain('heroku maintenance:off --app booking');
  });

  test('unasked it only looks and backs up', () => {
    const { host, drive } = make();
    const before = dump();
    runUnasked(host, 'deploy', drive);
    expect(herokuCalls(host).join('\n')).not.toMatch(/maintenance|scale|restore|push|create|migrate/);
    expect(dump()).toBe(before);
  });
});
