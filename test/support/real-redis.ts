import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A Redis of our own that listens on a socket in a temporary folder. */
export interface Redis {
  readonly socket: string;
  start(): void;
  stop(): void;
}

/** For the time of a test file. @param isWanted whether its programs are there, or have to be */
export function startRedis(isWanted: boolean): Redis {
  const folder = isWanted ? mkdtempSync(join(tmpdir(), 'runsheet-redis-')) : tmpdir();
  const socket = join(folder, 'redis.sock');

  const call = (program: string, args: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}${stdout}`);
    return stdout;
  };

  function start(): void {
    call('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--daemonize', 'yes', '--dir', folder]);
    // It answers when it has opened its socket, which is soon.
    for (const until = Date.now() + 10_000; ; ) {
      if (spawnSync('redis-cli', ['-s', socket, 'ping'], { encoding: 'utf8' }).stdout === 'PONG\n') return;
      if (Date.now() > until) throw new Error('redis-server does not answer.');
    }
  }

  const stop = (): void => {
    call('redis-cli', ['-s', socket, 'shutdown', 'nosave']);
  };

  if (isWanted) beforeAll(start);
  if (isWanted) {
    afterAll(() => {
      spawnSync('redis-cli', ['-s', socket, 'shutdown', 'nosave']);
      rmSync(folder, { recursive: true, force: true });
    });
  }
  return { socket, start, stop };
}
