import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeLongGuide } from './bench/make-guide.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = 9;
const cli = join(root, 'lib/cli.js');
const bare = 'node -e 0';
const startUp = 'runsheet --version';

if (!existsSync(cli)) {
  console.error('lib/cli.js is missing: run npm run build first.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'runsheet-bench-'));
try {
  const guides = readdirSync(join(root, 'guides')).filter((name) => name.endsWith('.md'));
  const text = makeLongGuide(guides.sort().map((name) => readFileSync(join(root, 'guides', name), 'utf8')));
  const file = join(folder, 'bench.md');
  writeFileSync(file, text);
  const rows = [
    { name: bare, args: ['-e', '0'] },
    { name: startUp, args: [cli, '--version'] },
    { name: 'runsheet inspect --format json', args: [cli, 'inspect', file, '--format', 'json'] },
  ].map((row) => ({ ...row, samples: [] as Sample[] }));
  // One of each in turn: a machine that becomes slow is slow for both. The first round warms the caches.
  for (let run = 0; run <= runs; run++) {
    for (const row of rows) {
      const sample = measure(row.args, folder);
      if (run > 0) row.samples.push(sample);
    }
  }
  console.log(`Node ${process.version}, ${text.length} bytes of Markdown, medians of ${runs} runs\n`);
  console.log(`${''.padEnd(32)}${'wall ms'.padStart(9)}${'cpu ms'.padStart(9)}`);
  const medians = new Map(rows.map(({ name, samples }) => [name, medianOf(samples)]));
  for (const [name, { wall, cpu }] of medians) {
    console.log(`${name.padEnd(32)}${wall.toFixed(0).padStart(9)}${cpu.toFixed(0).padStart(9)}`);
  }
  const own = medians.get(startUp)!.cpu - medians.get(bare)!.cpu;
  console.log(`\nstart-up: ${own.toFixed(0)} ms of CPU more than Node alone`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Sample {
  wall: number;
  cpu: number;
}

function measure(args: readonly string[], folder: string): Sample {
  const report = join(folder, 'usage.json');
  const reporter = pathToFileURL(join(root, 'scripts/bench/report-usage.mjs')).href;
  const env = { ...process.env, NODE_OPTIONS: `--import=${reporter}`, RUNSHEET_BENCH_REPORT: report };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const { user, system } = JSON.parse(readFileSync(report, 'utf8'));
  return { wall, cpu: (user + system) / 1000 };
}

function medianOf(samples: readonly Sample[]): Sample {
  return { wall: median(samples.map(({ wall }) => wall)), cpu: median(samples.map(({ cpu }) => cpu)) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
