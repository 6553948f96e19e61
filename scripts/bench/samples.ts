import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../build/paths.ts';

export const cli = join(root, 'lib/cli.js');

/** What one process took. */
export interface Sample {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds, of all threads. */
  readonly cpu: number;
  /** The most that it held at once, in MiB. */
  readonly memory: number;
}

/** Runs a program of Node, which has to end with 0. */
export function sampleNode(args: readonly string[], folder: string): Sample {
  const report = join(folder, 'usage.json');
  const reporter = pathToFileURL(join(root, 'scripts/bench/report-usage.mjs')).href;
  const env = { ...process.env, NODE_OPTIONS: `--import=${reporter}`, RUNSHEET_BENCH_REPORT: report };
  const { wall, status, stderr } = run(process.execPath, args, folder, env);
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const { user, system, maxRSS } = JSON.parse(readFileSync(report, 'utf8'));
  return { wall, cpu: (user + system) / 1000, memory: maxRSS / 1024 };
}

const time = '/usr/bin/time';
const timed = /^runsheet-bench (?<user>[\d.]+) (?<system>[\d.]+) (?<memory>\d+)$/m;

export const hasTime = (): boolean => run(time, ['-f', '%e', 'true'], root, process.env).status === 0;

/**
 * Runs any program with all that it starts, as GNU time measures it.
 *
 * @param expected how it may end: a linter that has found something ends with 1
 */
export function sampleProgram(
  command: readonly string[],
  folder: string,
  more: NodeJS.ProcessEnv,
  expected: readonly number[] = [0, 1],
): Sample {
  const args = ['-f', 'runsheet-bench %U %S %M', ...command];
  const { wall, status, stderr } = run(time, args, folder, { ...process.env, ...more });
  const { user, system, memory } = timed.exec(stderr)?.groups ?? {};
  if (memory === undefined || status === null || !expected.includes(status))
    throw new Error(`${command.join(' ')} failed: ${stderr.slice(-2000)}`);
  return { wall, cpu: 1000 * (Number(user) + Number(system)), memory: Number(memory) / 1024 };
}

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return { wall: performance.now() - start, status, stderr };
}

export const medianOf = (samples: readonly Sample[]): Sample => ({
  wall: median(samples.map(({ wall }) => wall)),
  cpu: median(samples.map(({ cpu }) => cpu)),
  memory: median(samples.map(({ memory }) => memory)),
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
