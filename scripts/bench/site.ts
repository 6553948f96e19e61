import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './make-corpus.ts';
import { type Row, requireTime, rowsOf, writeResults } from './results.ts';
import { type Sample, sampleProgram } from './samples.ts';
import { checkSite, installSitePeers, listSiteTools, type SiteTool } from './site-tools.ts';

export interface SiteBench {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Names of tools, or how they begin; null for all. */
  readonly only: readonly string[] | null;
  /** The folder for the table. */
  readonly out: string;
}

/** What it takes to build a site of many guides: ours, with scripts and findings, and that of others, in turn. */
export function benchSite({ sizes, runs, only, out }: SiteBench): void {
  requireTime();
  const problem = installSitePeers();
  if (problem !== null) console.log(`${problem}\n`);
  const wanted = listSiteTools().filter(({ name }) => only === null || only.some((one) => name.startsWith(one)));
  const tools = wanted.filter(isInstalled);
  for (const { name, version } of wanted) if (version === null) console.log(`${name} is not here and left out.\n`);
  const rows = sizes.flatMap((size) => benchSize(size, runs, tools));
  writeResults({
    name: 'site',
    title: 'What it takes to build a site',
    measured: 'whole processes, with the index of the search',
    runs,
    rows,
    compared: 'runsheet',
    out,
  });
}

type Installed = SiteTool & { readonly version: string };

const isInstalled = (tool: SiteTool): tool is Installed => tool.version !== null;

function benchSize(size: number, runs: number, tools: readonly Installed[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-bench-'));
  try {
    const files = writeCorpus(join(folder, 'corpus'), size);
    const env = { XDG_CACHE_HOME: join(folder, 'cache'), NODE_OPTIONS: '', ASTRO_TELEMETRY_DISABLED: '1' };
    const samples = tools.map((): Sample[] => []);
    for (let run = 1; run <= runs; run++) {
      tools.forEach((tool, at) => {
        // A new project each time: what a run has left must not help the next.
        const project = mkdtempSync(join(tool.beside ?? folder, 'project-'));
        try {
          tool.prepare(project, files);
          samples[at]?.push(sampleProgram(tool.command, project, env, [0]));
          checkSite(tool, project, size);
        } finally {
          rmSync(project, { recursive: true, force: true });
        }
      });
    }
    return rowsOf(size, tools, samples);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
