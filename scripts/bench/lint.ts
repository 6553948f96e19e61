import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tableOf } from './lint-table.ts';
import { installPeers, type LintTool, listTools } from './lint-tools.ts';
import { writeCorpus } from './make-corpus.ts';
import { hasTime, medianOf, type Sample, sampleProgram } from './samples.ts';

export interface LintBench {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Names of tools, or how they begin; null for all. */
  readonly only: readonly string[] | null;
  /** The folder for the table. */
  readonly out: string;
}

export interface Row extends Sample {
  readonly size: number;
  readonly tool: string;
  readonly version: string;
}

/** What it takes to lint many guides: ours and others in turn, each a process of its own. */
export function benchLint({ sizes, runs, only, out }: LintBench): void {
  if (!hasTime())
    throw new Error('GNU time is needed as /usr/bin/time: no other program measures what a process has started.');
  const problem = installPeers();
  if (problem !== null) console.log(`${problem}\n`);
  const tools = listTools().filter(({ name }) => only === null || only.some((one) => name.startsWith(one)));
  const rows = sizes.flatMap((size) => benchSize(size, runs, tools));
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cpus: cpus().length, runs };
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const table = tableOf(rows, machine);
  writeFileSync(join(folder, 'lint.md'), table);
  writeFileSync(join(folder, 'lint.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  console.log(table);
}

function benchSize(size: number, runs: number, tools: readonly LintTool[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-bench-'));
  try {
    const corpus = join(folder, 'corpus');
    const files = writeCorpus(corpus, size);
    // Bytecode and results that others have left must not help, and ours must not stay.
    const env = { XDG_CACHE_HOME: folder, NODE_OPTIONS: '' };
    const samples = tools.map((): Sample[] => []);
    const measure = ({ command, prepare }: LintTool, run: number): Sample => {
      prepare?.(files, run);
      return sampleProgram(command, corpus, env);
    };
    const warm = tools.find(({ isWarm }) => isWarm);
    if (warm !== undefined) measure(warm, 0);
    // One of each in turn: a machine that becomes slow is slow for all.
    for (let run = 1; run <= runs; run++) {
      tools.forEach((tool, at) => {
        samples[at]?.push(measure(tool, run));
        // What was changed for one is not to be new to the next.
        if (tool.prepare !== undefined) sampleProgram(tool.command, corpus, env);
      });
    }
    return tools.map(({ name, version }, at) => ({ size, tool: name, version, ...medianOf(samples[at] ?? []) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
