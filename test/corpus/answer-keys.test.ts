import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { decodeBytes } from '../../src/markdown/index.ts';
import { makeFolder } from '../support/make-folder.ts';

/** Hand-made answers for a few real guides, and the program that compares a model with them, where they exist. */
const beside = join(import.meta.dirname, '../../../shared');
const score = join(beside, 'score.mjs');
const keys = existsSync(score) ? readdirSync(join(beside, 'key')).filter((name) => name.endsWith('.json')) : [];

/** Percent that a measure must reach; every measure that is not listed has the one of `others`. */
const bars: Readonly<Record<string, number>> = {
  'section.found': 100,
  'block.found': 100,
  'block.end': 100,
  'item.found': 100,
  'item.checked': 100,
  'item.text': 100,
  'criterion.found': 100,
  'block.role': 95,
  'block.disposition': 95,
  'block.commands': 95,
  'section.kind': 95,
  'criterion.threshold': 95,
};
const others = 90;

function readModel(key: string): string {
  const decoded = decodeBytes(readFileSync(join(beside, 'seeds', key.replace(/\.json$/, '.md'))));
  if (!decoded.ok) throw new Error(decoded.message);
  return JSON.stringify(compile(decoded.text, { path: 'guide.md' }));
}

/** `  18/20    90.0%  block.role` */
const row = /^\s*(\d+)\/(\d+)\s+[\d.]+%\s+(\S+)$/;

function readMeasures(printed: string): { name: string; hit: number; total: number }[] {
  return printed.split('\n').flatMap((line) => {
    const [, hit, total, name] = row.exec(line) ?? [];
    return name === undefined ? [] : [{ name, hit: Number(hit), total: Number(total) }];
  });
}

describe.skipIf(keys.length === 0)('hand-made answer keys', () => {
  const folder = makeFolder(Object.fromEntries(keys.map((key) => [key, readModel(key)])));

  it.each(keys)('%s', (key) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [score, join(beside, 'key', key), join(folder, key), '--verbose'],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const measures = readMeasures(stdout);
    const named = measures.map(({ name }) => name);
    expect(Object.keys(bars).filter((name) => bars[name] === 100 && !named.includes(name))).toEqual([]);
    const missed = measures.filter(({ name, hit, total }) => hit < (total * (bars[name] ?? others)) / 100);
    const why = stdout.split('\n').filter((line) => missed.some(({ name }) => line.includes(`  ${name}  want `)));
    expect(missed, why.join('\n')).toEqual([]);
  });
});
