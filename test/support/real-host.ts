import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPython, isRequired } from './bash-sandbox.ts';
import { writeScripts } from './guide-scripts.ts';
import { hasPostgres, type Postgres } from './real-postgres.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';

const isThere = (program: string): boolean =>
  ['/usr/bin', '/bin'].some((place) => existsSync(join(place, program))) || (program === 'initdb' && hasPostgres);

/** Whether tests that need these programs of the machine are left out. */
export const lacks = (...programs: readonly string[]): boolean =>
  !isRequired && !(hasPython && programs.every(isThere));

const manage = readFileSync(new URL('./stand-ins/manage.py', import.meta.url), 'utf8');

const readOwnGuide = (folder: string, slug: string): string =>
  readFileSync(new URL(`../../${folder}/${slug}.md`, import.meta.url), 'utf8');

/** A sandbox with the scripts of a guide of our own, in which some programs are real and still recorded. */
export interface Host extends Sandbox {
  readonly app: string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** SQL that runs behind a migration, so that its result is wrong. */
  spoil(migration: string, ...sql: readonly string[]): void;
  /** Kills the running script when a program is called like this for the first time. */
  killAt(program: string, words: string): void;
}

interface Project {
  readonly postgresql?: string;
  readonly sqlite?: string;
  readonly migrations: Readonly<Record<string, readonly Migration[]>>;
  readonly commands?: Readonly<Record<string, { says: string; rehearsal?: string; query?: string }>>;
}

export interface Migration {
  readonly name: string;
  readonly up: readonly string[];
  readonly down: readonly string[];
}

interface HostNeeds {
  readonly guide: string;
  /** Where it stands. */
  readonly folder?: 'guides' | 'templates';
  readonly environment?: 'staging' | 'production' | null;
  readonly project?: Project;
  readonly postgres?: Postgres;
  /** Programs of the machine that run for real. */
  readonly real?: readonly string[];
  /** Programs that only record how they were called. */
  readonly recorded?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const postgresPrograms = ['psql', 'pg_dump', 'pg_restore', 'createdb', 'dropdb'];

export function makeHost(needs: HostNeeds): Host {
  const {
    guide,
    folder = 'guides',
    environment = null,
    project,
    postgres,
    real = [],
    recorded = [],
    files = {},
  } = needs;
  const database = postgres === undefined ? [] : postgresPrograms;
  const all = [...new Set([...recorded, ...real, ...database, 'curl', 'python', 'sudo', 'systemctl'])];
  const sandbox = makeSandbox(all, {
    'app/venv/bin/activate': '',
    ...(project === undefined ? {} : { 'app/manage.py': manage, 'app/project.json': JSON.stringify(project) }),
    ...files,
  });
  const { work } = sandbox;
  const path = [postgres?.bin, '/usr/bin', '/bin'].filter((place) => place !== undefined).join(':');
  const fed = (command: string) => `export PATH="${path}"\nprintf '%s' "$input" | ${command} "$@"\nexit $?\n`;
  const answers = new Map<string, string>();
  const answer = (program: string, script: string) => {
    answers.set(program, script);
    sandbox.answer(program, script);
  };
  for (const program of [...database, ...real]) answer(program, fed(program));
  answer('python', fed('python3'));
  answer('sudo', 'exec "$@"\n');
  answer('systemctl', systemctl(work));
  answer('curl', site(work));
  writeScripts(readOwnGuide(folder, guide), environment, sandbox);
  return {
    ...sandbox,
    answer,
    app: join(work, 'app'),
    write: (name, text) => writeFileSync(join(work, name), text),
    read: (name) => readFileSync(join(work, name), 'utf8'),
    spoil: (migration, ...sql) => writeFileSync(join(work, 'app/fault.json'), JSON.stringify({ [migration]: sql })),
    killAt(program, words) {
      const mark = join(work, '../kill');
      writeFileSync(mark, '');
      const kill = `if [ -f "${mark}" ]; then case "$*" in *"${words}"*) rm "${mark}"; ${killer} exit 1;; esac; fi\n`;
      sandbox.answer(program, `${kill}${answers.get(program) ?? ''}`);
    },
  };
}

/** All the shells of the script, from the program that was called up to the one that was started. */
const killer =
  'next=$PPID; all=; while ps -o args= -p "$next" | grep -q ^bash; do all="$all $next"; ' +
  'next=$(($(ps -o ppid= -p "$next"))); done; kill -9 $all;';

/** Services that are up as long as a file is there. */
const systemctl = (work: string): string => `
mark="${work}/../up-$2"
case "$1" in
  start|restart) : >"$mark";;
  stop) rm -f "$mark";;
  is-active) if [ -f "$mark" ]; then echo active; else echo inactive; exit 3; fi;;
esac
`;

/** A site that answers with 302, or with what the file \`status\` says, while its service is up. */
const site = (work: string): string => `
up="${work}/../up-"; status=302; format=; before=
for word; do
  case "$before" in --write-out) format=$word;; esac
  before=$word
done
if [ -f "${work}/status" ]; then status=$(cat "${work}/status"); fi
case "$*" in *//127.0.0.1*) front=;; *) front=nginx;; esac
if [ -n "$front" ] && [ -f "$up""uses-nginx" ] && [ ! -f "$up$front" ]; then echo "curl: (7) refused" >&2; exit 7; fi
for service in "${work}"/../uses-*; do
  if [ -e "$service" ] && [ ! -f "$up\${service##*/uses-}" ]; then echo "curl: (7) refused" >&2; exit 7; fi
done
if [ -f "${work}/body" ] && [ -z "$format" ]; then cat "${work}/body"; fi
if [ -n "$format" ]; then printf "$(printf '%s' "$format" | sed "s/%{http_code}/$status/")"; fi
case "$status" in [45]*) exit 22;; esac
`;

/** A working copy of an application with these tags, the last of them being the newest. */
export function makeRepository(host: Host, tags: readonly string[]): void {
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: host.app,
      env: { PATH: '/usr/bin:/bin', HOME: host.work, GIT_CONFIG_NOSYSTEM: '1' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '--quiet');
  for (const tag of tags) {
    host.write('app/RELEASE', `${tag}\n`);
    git('add', 'RELEASE');
    git('commit', '--quiet', '--message', tag);
    git('tag', tag);
  }
  git('remote', 'add', 'origin', host.app);
  git('checkout', '--quiet', '--detach', tags[0] ?? 'HEAD');
}
