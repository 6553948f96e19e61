import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { isRequired } from './bash-sandbox.ts';

/** Where Debian keeps the programs of a server, the newest last. */
const debian = '/usr/lib/postgresql';
const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(a) - Number(b)) : [];
const place = versions
  .map((version) => join(debian, version, 'bin'))
  .findLast((bin) => existsSync(join(bin, 'initdb')));

export const hasPostgres = place !== undefined;

/** A PostgreSQL of our own that listens on a socket in a temporary folder. */
export interface Postgres {
  /** The folder of its programs. */
  readonly bin: string;
  /** What its clients need to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs SQL and returns the lines that it gives. */
  sql(database: string, text: string): string[];
  /** Structure and rows of a database as text. */
  dump(database: string): string;
}

/** For the time of a test file. The server never runs as root, which it refuses to. */
export function startPostgres(): Postgres {
  const bin = place ?? '';
  const isWanted = hasPostgres || isRequired;
  const folder = isWanted ? mkdtempSync(join(tmpdir(), 'runsheet-pg-')) : tmpdir();
  const isRoot = process.getuid?.() === 0;
  const nobody = 65_534;
  if (isRoot && isWanted) chownSync(folder, nobody, nobody);
  const [data, log] = [join(folder, 'data'), join(folder, 'log')];
  const env = { PGHOST: folder, PGUSER: 'deploy', PGDATABASE: 'postgres' };

  const call = (program: string, ...args: string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(join(bin, program), args, {
      env: { ...env, PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' },
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
      // A server that is started keeps what it inherits open.
      ...(program === 'pg_ctl' ? { stdio: 'ignore' as const } : {}),
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
    return stdout;
  };

  if (isWanted) beforeAll(start, 60_000);
  if (isWanted) afterAll(stop);

  function start(): void {
    call('initdb', '--no-sync', '--auth=trust', '--username=deploy', '--encoding=UTF8', '--locale=C', '-D', data);
    const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
    call('pg_ctl', 'start', '--wait', '-D', data, '--log', log, '-o', options);
  }

  function stop(): void {
    try {
      call('pg_ctl', 'stop', '--mode=immediate', '-D', data);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  return {
    bin,
    env,
    sql: (database, text) =>
      call('psql', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', database, '-c', text)
        .split('\n')
        .filter((line) => line !== ''),
    // Newer servers put a random word around the dump.
    dump: (database) => call('pg_dump', '--no-password', database).replaceAll(/^\\(?:un)?restrict .*\n/gm, ''),
  };
}
