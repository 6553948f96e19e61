import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPeers, type LintTool, listTools } from './lint-tools.ts';
import { writeCorpus } from './make-corpus.ts';
import { type Row, requireTime, rowsOf, writeResults } from './results.ts';
import { type Sample, sampleProgram } from './samples.ts';

export interface LintBench {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Names of tools, or how they begin; null for all. */
  readonly only: readonly string[] | null;
  /** The folder for the table. */
  readonly out: string;
}

/** What it takes to lint many guides: ours and others in turn, each a process of its own. */
export function benchLint({ sizes, runs, only, out }: LintBench): void {
  requireTime();
  const problem = installPeers();
  if (problem !== null) console.log(`${problem}\n`);
  const tools = listTools().filter(({ name }) => only === null || only.some((one) => name.startsWith(one)));
  const rows = sizes.flatMap((size) => benchSize(size, runs, tools));
  writeResults({
    name: 'lint',
    title: 'What it takes to lint',
    measured: 'whole processes',
    runs,
    rows,
    compared: 'runsheet, cold',
    out,
  });
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
    return rowsOf(size, tools, samples);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
