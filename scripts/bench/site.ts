import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './make-corpus.ts';
import { hasTime, medianOf, type Sample, sampleProgram } from './samples.ts';
import { installSitePeers, listSiteTools, type SiteTool } from './site-tools.ts';

export interface SiteBench {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** The folder for the table. */
  readonly out: string;
}

interface Row extends Sample {
  readonly size: number;
  readonly tool: string;
  readonly version: string;
}

/** What it takes to build a site of many guides: ours, with scripts and findings, and that of others, in turn. */
export function benchSite({ sizes, runs, out }: SiteBench): void {
  if (!hasTime())
    throw new Error('GNU time is needed as /usr/bin/time: no other program measures what a process has started.');
  const problem = installSitePeers();
  if (problem !== null) console.log(`${problem}\n`);
  const tools = listSiteTools();
  const rows = sizes.flatMap((size) => benchSize(size, runs, tools));
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cpus: cpus().length, runs };
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const table = tableOf(rows, machine);
  writeFileSync(join(folder, 'site.md'), table);
  writeFileSync(join(folder, 'site.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  console.log(table);
}

function benchSize(size: number, runs: number, tools: readonly SiteTool[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-bench-'));
  try {
    const files = writeCorpus(join(folder, 'corpus'), size);
    const samples = tools.map((): Sample[] => []);
    for (let run = 1; run <= runs; run++) {
      tools.forEach(({ name, prepare, command }, at) => {
        // A new project each time: what a run has left must not help the next.
        const project = join(folder, `${name}-${run}`);
        prepare(project, files);
        const env = { XDG_CACHE_HOME: join(folder, 'cache'), NODE_OPTIONS: '', ASTRO_TELEMETRY_DISABLED: '1' };
        samples[at]?.push(sampleProgram(command, project, env));
        rmSync(project, { recursive: true, force: true });
      });
    }
    return tools.map(({ name, version }, at) => ({ size, tool: name, version, ...medianOf(samples[at] ?? []) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly cpus: number;
  readonly runs: number;
}

function tableOf(rows: readonly Row[], { node, cpu, cpus, runs }: Machine): string {
  const ours = (size: number): number => rows.find((row) => row.size === size && row.tool === 'runsheet')?.cpu ?? 0;
  return [
    '# What it takes to build a site',
    '',
    `Node ${node} on ${cpus} × ${cpu}; medians of ${runs} runs in turn, whole processes, with the index of the search.`,
    '',
    '| guides | tool | version | wall s | CPU s | peak MiB | our CPU / its CPU |',
    '| ---: | --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map(({ size, tool, version, wall, cpu, memory }) =>
      [
        `| ${size}`,
        tool,
        version,
        (wall / 1000).toFixed(1),
        (cpu / 1000).toFixed(1),
        memory.toFixed(0),
        `${(ours(size) / cpu).toFixed(2)} |`,
      ].join(' | '),
    ),
    '',
  ].join('\n');
}
