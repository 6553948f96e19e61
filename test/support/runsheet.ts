import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { askProgram } from '../../src/cli/ask-program.ts';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

interface Surroundings {
  cwd?: string;
  input?: string;
  env?: Record<string, string>;
  /** Of the terminal; without it, nobody but a pipe reads. */
  columns?: number;
  /** What results are kept for; without it, none are. */
  build?: string | null;
  /** Runs other programs; by default it really does. */
  ask?: World['ask'];
}

/** Runs one command line in this process. */
export async function runsheet(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { world, written } = makeWorld(argv, surroundings);
  const code = await run(world);
  return { code, ...written };
}

/** What a command may know here, and what it has written so far. */
export function makeWorld(
  argv: readonly string[],
  { cwd = '/', input = '', env = {}, columns, build = null, ask = askProgram }: Surroundings = {},
): { world: World; written: { out: string; err: string } } {
  const written = { out: '', err: '' };
  const to = (name: keyof typeof written) => ({
    isTTY: columns !== undefined,
    columns,
    write: async (text: string) => {
      written[name] += text;
    },
  });
  const stdin = (async function* () {
    yield Buffer.from(input);
  })();
  const start = () => Promise.reject(new Error('Programs are started by a process of its own: use spawnRunsheet.'));
  const load = (path: string) => import(pathToFileURL(path).href);
  const world: World = {
    argv,
    nodeOptions: [],
    cwd,
    env,
    stdin,
    isInteractive: false,
    stdout: to('out'),
    stderr: to('err'),
    build,
    now: () => Date.now(),
    pid: process.pid,
    isRunning: (pid) => pid === process.pid,
    start,
    ask,
    enter: () => {},
    interrupted: () => new Promise(() => {}),
    undisturbed: (work) => work(),
    load,
  };
  return { world, written };
}

export const mainFile = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Runs one command line as people do, as a process of its own. */
export function spawnRunsheet(
  args: readonly string[],
  { cwd = '/', input = '', env = {} }: Surroundings = {},
): Outcome {
  const { NO_COLOR: _, FORCE_COLOR: __, npm_command: ___, ...inherited } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [mainFile, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}
