import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../../src/cli/outputs/lock.ts';
import { readRecord } from '../../../src/gate/index.ts';
import { makeFolder } from '../../support/make-folder.ts';
import { mainFile, spawnRunsheet } from '../../support/runsheet.ts';

const size = 24;
const guide = `# Shop\n\n## Before\n\n${Array.from({ length: size }, (_, index) => `- [ ] Item number ${index}\n`).join('')}`;
const lineOf = (index: number) => String(5 + index);

const start = (cwd: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [mainFile, 'checklist', ...args], { cwd, stdio: 'ignore' });
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('exit', (code) => resolve(code)));

function read(cwd: string) {
  const result = readRecord(readFileSync(join(cwd, 'shop.record.json'), 'utf8'));
  if (!result.ok) throw new Error(`${result.place}: ${result.problem}`);
  return result.record;
}

test('of ticks at the same time none is lost', { timeout: 120_000 }, async () => {
  const cwd = makeFolder({ 'shop.md': guide });
  const children = Array.from({ length: 8 }, (_, index) =>
    start(cwd, 'tick', 'shop.md', lineOf(index), '--by', `P${index}`),
  );
  expect(await Promise.all(children.map(ended))).toEqual(Array(8).fill(0));
  expect(new Set(read(cwd).events.map(({ by }) => by)).size).toBe(8);
  expect(readdirSync(cwd).sort()).toEqual(['shop.md', 'shop.record.json']);
});

test('a process that is killed leaves a whole record, and nobody waits for it', { timeout: 240_000 }, async () => {
  const cwd = makeFolder({ 'shop.md': guide });
  const begin = performance.now();
  spawnRunsheet(['checklist', 'tick', 'shop.md', lineOf(0)], { cwd });
  const usual = performance.now() - begin;
  let killed = 0;
  for (let round = 1; round < size - 1; round++) {
    const known = read(cwd).events.length;
    const child = start(cwd, 'tick', 'shop.md', lineOf(round));
    const end = ended(child);
    await wait(usual * (0.6 + (0.5 * round) / size));
    if (child.kill('SIGKILL')) killed += 1;
    await end;
    expect(read(cwd).events.length).toBeGreaterThanOrEqual(known);
  }
  expect(killed).toBeGreaterThan(0);
  expect(spawnRunsheet(['checklist', 'tick', 'shop.md', lineOf(size - 1)], { cwd }).code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['shop.md', 'shop.record.json']);
});

test('a lock that somebody was killed over is swept by the next writer', () => {
  const cwd = makeFolder({
    'shop.md': guide,
    'shop.record.json.lock.66d7ac79a8eb': '',
    'shop.record.json.lock.mine': '',
  });
  expect(spawnRunsheet(['checklist', 'tick', 'shop.md', lineOf(0)], { cwd }).code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['shop.md', 'shop.record.json', 'shop.record.json.lock.mine']);
});

test('the lock and the half-written file of a writer that was killed are in nobody’s way', () => {
  const cwd = makeFolder({ 'shop.md': guide });
  spawnRunsheet(['checklist', 'tick', 'shop.md', lineOf(0)], { cwd });
  writeFileSync(join(cwd, 'shop.record.json.lock'), `999999999 ${hostname()} x\n`);
  writeFileSync(join(cwd, '.shop.record.json.0123456789ab.tmp'), '{"schema": 1, "gui');
  expect(spawnRunsheet(['checklist', 'tick', 'shop.md', lineOf(1)], { cwd }).code).toBe(0);
  expect(read(cwd).events).toHaveLength(2);
  expect(readdirSync(cwd).sort()).toEqual(['shop.md', 'shop.record.json']);
});

test('the lock of a writer that was killed before it had written its name is nobody’s', async () => {
  const cwd = makeFolder({});
  const lock = join(cwd, 'shop.record.json.lock');
  writeFileSync(lock, '');
  const early = new Date(Date.now() - 10_000);
  utimesSync(lock, early, early);
  const world = {
    now: () => Date.now(),
    pid: process.pid,
    isRunning: () => true,
    undisturbed: <T>(go: () => Promise<T>) => go(),
  };
  const work = withLock(join(cwd, 'shop.record.json'), 'shop.record.json', world, async (isOurs) => isOurs());
  expect(await Promise.race([work, wait(2000, 'still waiting')])).toBe(true);
});
