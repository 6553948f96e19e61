// node scripts/fuzz.ts --minutes N [--seed S] [--workers W] [--from NUMBER]
//
// Makes texts that nobody would write and checks what must hold of every text. What does not hold is made small and put
// down in test/found/, where a test replays it. The same seed makes the same texts, in the same order.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type keyOf, writeFoundCase } from './fuzz/found-case.ts';
import type { Told, Work } from './fuzz/fuzz-worker.ts';

/** Milliseconds after which a text is taken for one that never ends, and which a found one may be shrunk for. */
const patience = 120_000;
const shrinkMilliseconds = 60_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    workers: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const [minutes, seed, workers, from] = [values.minutes, values.seed, values.workers, values.from].map(Number) as [
  number,
  number,
  number,
  number,
];
if (!(minutes > 0) || !Number.isInteger(seed) || !(workers >= 1) || !(from >= 0)) {
  console.error('usage: npm run fuzz -- --minutes N [--seed S] [--workers W] [--from NUMBER]');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/found');
const start = Date.now();
const until = start + minutes * 60_000;
const seen = new Map<string, number>();
let checked = 0;
console.log(`seed ${seed}`);
await Promise.all(Array.from({ length: workers }, (_, index) => work(from + index)));
const hours = (Date.now() - start) / 3_600_000;
console.log(`${checked} texts, ${(checked / hours).toFixed(0)} an hour; ${seen.size} kinds of faults; seed ${seed}`);
for (const [key, count] of seen) console.log(`${String(count).padStart(6)} ${key}`);
process.exitCode = seen.size > 0 ? 1 : 0;

/** Runs one worker to its end; one that hangs is ended, and another one goes on behind the text it hangs at. */
async function work(first: number): Promise<void> {
  for (let next = first; next >= 0 && Date.now() < until; ) next = await runWorker(next);
}

function runWorker(first: number): Promise<number> {
  const data: Work = { root, seed, first, every: workers, until, shrinkMilliseconds, known: [...seen.keys()] };
  const worker = new Worker(new URL('./fuzz/fuzz-worker.ts', import.meta.url), { workerData: data });
  let trying = { at: first, text: '' };
  let heard = Date.now();
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      if (Date.now() - heard < patience + shrinkMilliseconds) return;
      note(trying.at, { invariant: 'compile', message: 'does not end' }, trying.text, 'compile does not end');
      void worker.terminate();
      end(trying.at + workers);
    }, 1000);
    const end = (next: number) => {
      clearInterval(watch);
      resolve(next);
    };
    worker.on('message', (told: Told) => {
      heard = Date.now();
      if (told.kind === 'trying') trying = told;
      else if (told.kind === 'checked') checked += told.count;
      else if (told.kind === 'again') seen.set(told.key, (seen.get(told.key) ?? 0) + 1);
      else note(told.at, told.fault, told.text, told.key);
    });
    worker.on('error', reject);
    worker.on('exit', () => end(-1));
  });
}

function note(at: number, fault: Parameters<typeof keyOf>[0], text: string, key: string): void {
  seen.set(key, (seen.get(key) ?? 0) + 1);
  const found = { invariant: fault.invariant, faults: [fault.message], text: text.split(/(?<=\n)/) };
  const path = writeFoundCase(folder, found, key);
  console.log(`text ${at}: ${fault.invariant}: ${fault.message.slice(0, 200)}\n  ${path}`);
}
