import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build/paths.ts';
import { makeLongGuide } from './make-guide.ts';
import { cli, medianOf, type Sample, sampleNode } from './samples.ts';

const runs = 9;
const bare = 'node -e 0';
const startUp = 'runsheet --version';

/** What a start takes, and one guide of usual size. */
export function benchStartUp(): void {
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
        const sample = sampleNode(row.args, folder);
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
}
