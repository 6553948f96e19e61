#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { askProgram } from './ask-program.ts';
import { makeFolders } from './cache/make-folders.ts';
import { userCacheFolder } from './cache/user-folder.ts';
import type { World } from './world.ts';

// Older ones lack what the next lines ask for, and would say so with a stack.
if (typeof module.enableCompileCache !== 'function') {
  process.stderr.write(`runsheet: Node ${process.versions.node} is too old; use 22.18 or later.\n`);
  process.exit(2);
}
// Not the folder for temporary files that Node would take: what stands there is run, and others may write there.
const cacheFolder = userCacheFolder(process.env, homedir());
if (makeFolders(cacheFolder)) module.enableCompileCache(cacheFolder);
const { run } = await import('./run.ts');

type Stream = NodeJS.WriteStream;

// A reader that has seen enough (`| head`) is no failure of ours.
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

const output = (stream: Stream) => ({
  isTTY: stream.isTTY === true,
  columns: stream.columns,
  write: (text: string) => new Promise<void>((resolve) => stream.write(text, () => resolve())),
});

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

const passedOn = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'] as const;
/** What the keys of a terminal send, they send to every program that runs there. */
const fromKeys: readonly string[] = ['SIGINT', 'SIGQUIT'];

async function start(program: string, args: readonly string[]): Promise<number> {
  const [{ spawn }, { constants }, { isatty }] = await Promise.all([
    import('node:child_process'),
    import('node:os'),
    import('node:tty'),
  ]);
  const isOnTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor));
  return new Promise((resolve, reject) => {
    // Before the program is there: a signal that comes first must not end us and leave it behind.
    const pass = (signal: (typeof passedOn)[number]) => {
      if (!isOnTerminal || !fromKeys.includes(signal)) child.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, pass);
    const child = spawn(program, args, { stdio: 'inherit' });
    const end = () => {
      for (const signal of passedOn) process.off(signal, pass);
    };
    child.on('error', (error) => {
      end();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      end();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const ending = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const interrupted = (): Promise<number> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve(130));
    process.once('SIGTERM', () => resolve(143));
    process.once('SIGHUP', () => resolve(129));
  });

async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  let held: NodeJS.Signals | null = null;
  const hold = (signal: NodeJS.Signals) => {
    held = signal;
  };
  for (const signal of ending) process.on(signal, hold);
  try {
    return await work();
  } finally {
    for (const signal of ending) process.off(signal, hold);
    if (held !== null) process.kill(process.pid, held);
  }
}

// Astro would tell its makers of each site that is built, and fails where it cannot note that it may.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const world: World = {
  argv: process.argv.slice(2),
  nodeOptions: [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].filter((option) => option !== ''),
  cwd: process.cwd(),
  env: process.env,
  // Asked for only when it is read: a program that is started in our place reads it instead.
  get stdin() {
    return process.stdin;
  },
  get isInteractive() {
    return process.stdin.isTTY === true && process.stdout.isTTY === true;
  },
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  now: () => Date.now(),
  // The name of a chunk holds the hash of all code that it loads; what regular expressions know of letters, Node knows.
  build: import.meta.env === undefined ? null : `${import.meta.env.RUN_CHUNK} ${process.version}`,
  pid: process.pid,
  isRunning,
  start,
  ask: askProgram,
  enter: (folder) => process.chdir(folder),
  interrupted,
  undisturbed,
  load: (path) => import(pathToFileURL(path).href),
};

// `run` ends when its output has left; to wait for an idle event loop would only give the garbage collector time.
process.exit(await run(world));
