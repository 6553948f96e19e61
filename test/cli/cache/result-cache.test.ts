import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeChecked } from '../../../src/cli/cache/checked-file.ts';
import { type CacheLimits, ResultCache } from '../../../src/cli/cache/result-cache.ts';
import { makeFolder } from '../../support/make-folder.ts';

const key = 'a'.repeat(32);
const now = Date.now();
const day = 24 * 60 * 60 * 1000;

const open = (folder: string, limits?: CacheLimits, ownKey = key) =>
  new ResultCache({ folder, key: ownKey, now, ...(limits && { limits }) });

function keep(folder: string, names: readonly string[], limits?: CacheLimits, ownKey = key): void {
  const cache = open(folder, limits, ownKey);
  for (const name of names) cache.keep(name, 'hash', `body of ${name}`);
  cache.save();
}

const found = (folder: string, names: readonly string[], limits?: CacheLimits) => {
  const cache = open(folder, limits);
  return names.filter((name) => cache.find(name, 'hash') === `body of ${name}`);
};

const names = Array.from({ length: 40 }, (_, index) => `guides/${index} é.md`);
const filesOf = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

test('what was kept is found by name and hash, by the same key', () => {
  const folder = join(makeFolder(), 'a/b');
  keep(folder, names);
  expect(found(folder, names)).toEqual(names);
  expect(open(folder).find(names[0]!, 'other hash')).toBe(null);
  expect(open(folder).find('other.md', 'hash')).toBe(null);
  expect(open(folder, undefined, 'b'.repeat(32)).find(names[0]!, 'hash')).toBe(null);
});

test('a new state of a name takes the place of the old one, and others stay', () => {
  const folder = makeFolder();
  keep(folder, names);
  const cache = open(folder);
  cache.keep(names[0]!, 'next', 'next body');
  cache.save();
  expect(open(folder).find(names[0]!, 'next')).toBe('next body');
  expect(found(folder, names)).toEqual(names.slice(1));
});

test('a name or a text of several lines is not kept, and harms no other', () => {
  const folder = makeFolder();
  const cache = open(folder);
  cache.keep('a\nb.md', 'hash', 'body');
  cache.keep('c.md', 'hash', 'a\nb');
  cache.save();
  keep(folder, names);
  expect(open(folder).find('a\nb.md', 'hash')).toBe(null);
  expect(open(folder).find('c.md', 'hash')).toBe(null);
  expect(found(folder, names)).toEqual(names);
});

describe('what is damaged is not found, and mended by the next run', () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    'a flipped bit': (file) =>
      edit(file, (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))),
    'a flipped bit of the checksum': (file) =>
      edit(file, (bytes) => bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte))),
    'half a file': (file) => edit(file, (bytes) => bytes.subarray(0, bytes.length >> 1)),
    'an empty file': (file) => edit(file, () => Buffer.alloc(0)),
    'three bytes': (file) => edit(file, (bytes) => bytes.subarray(0, 3)),
    zeros: (file) => edit(file, (bytes) => Buffer.alloc(bytes.length)),
    'a file of something else': (file) => writeFileSync(file, '{"entries":[]}\n'),
    'something else with a checksum': (file) => void writeChecked(file, '{"entries":[]}\n\n\n\nabc'),
  };
  test.each(Object.entries(damages))('%s', (_, damage) => {
    const folder = makeFolder();
    keep(folder, names);
    for (const file of filesOf(folder)) damage(file);
    expect(found(folder, names)).toEqual([]);
    keep(folder, names);
    expect(found(folder, names)).toEqual(names);
  });

  test('a folder in place of a file', () => {
    const folder = makeFolder();
    keep(folder, names);
    for (const file of filesOf(folder)) {
      rmSync(file);
      mkdirSync(file);
    }
    expect(found(folder, names)).toEqual([]);
    keep(folder, names);
    expect(filesOf(folder).every((file) => statSync(file).isDirectory())).toBe(true);
  });
});

const edit = (file: string, change: (bytes: Buffer) => Uint8Array): void =>
  writeFileSync(file, change(readFileSync(file)));

describe('where nothing can be written, nothing is kept', () => {
  test('a file in place of the folder', () => {
    const folder = join(makeFolder({ file: '' }), 'file');
    keep(folder, names);
    expect(found(folder, names)).toEqual([]);
  });

  test.skipIf(!existsSync('/proc/self'))('a folder that takes no files', () => {
    keep('/proc/self', names);
    keep('/proc/none/cache', names);
    expect(found('/proc/none/cache', names)).toEqual([]);
  });

  test('a folder that may not be written', () => {
    const folder = makeFolder();
    keep(folder, names);
    chmodSync(folder, 0o500);
    keep(folder, ['new.md']);
    expect(found(folder, names)).toEqual(names);
    chmodSync(folder, 0o700);
  });
});

describe('the folder stays small', () => {
  const limits: CacheLimits = { folder: 4000, shards: 2 };
  const sizeOf = (folder: string) => filesOf(folder).reduce((sum, file) => sum + statSync(file).size, 0);
  const many = Array.from({ length: 300 }, (_, index) => `guides/${index} of many é.md`);

  test('of one key, what was used longest ago leaves first', () => {
    const folder = makeFolder();
    keep(folder, names, limits);
    expect(found(folder, names, limits)).toEqual(names);
    const cache = open(folder, limits);
    // Used again, so the others go.
    const used = names.slice(0, 10);
    for (const name of used) cache.find(name, 'hash');
    const added = many.slice(0, 40);
    for (const name of added) cache.keep(name, 'hash', `body of ${name}`);
    cache.save();
    expect(sizeOf(folder)).toBeLessThan(4100);
    const left = found(folder, names, limits);
    expect(left.length).toBeLessThan(names.length);
    expect(left).toEqual(expect.arrayContaining(used));
    expect(found(folder, added, limits)).toEqual(added);
  });

  test('of several keys, the one that was used longest ago', () => {
    const folder = makeFolder();
    const half: CacheLimits = { folder: 8000, shards: 2 };
    const keys = [...'fedcb9876543'].map((letter) => letter.repeat(32));
    keys.forEach((one, index) => {
      keep(folder, names, half, one);
      for (const file of filesOf(folder).filter((path) => path.includes(one))) {
        const time = (now - (20 - index) * day) / 1000;
        utimesSync(file, time, time);
      }
    });
    expect(sizeOf(folder)).toBeLessThan(8100);
    const left = keys.filter((one) => filesOf(folder).some((path) => path.includes(one)));
    expect(left.length).toBeGreaterThan(1);
    expect(left).toEqual(keys.slice(-left.length));
  });

  test('to be found is to be used', () => {
    const folder = makeFolder();
    keep(folder, names);
    const [file = ''] = filesOf(folder);
    utimesSync(file, (now - 9 * day) / 1000, (now - 9 * day) / 1000);
    const cache = open(folder);
    for (const name of names) cache.find(name, 'hash');
    cache.save();
    expect(now - statSync(file).mtimeMs).toBeLessThan(day);
  });

  test('what an ended process has left is deleted, and nothing of others', () => {
    const left = `${key}-0.0123456789ab.tmp`;
    const folder = makeFolder({ [left]: '', [`${key}-1.0123456789ab.tmp`]: '', 'notes.txt': 'x'.repeat(9000) });
    utimesSync(join(folder, left), (now - 2 * day) / 1000, (now - 2 * day) / 1000);
    keep(folder, names, limits);
    const there = readdirSync(folder);
    expect(there).not.toContain(left);
    expect(there).toEqual(expect.arrayContaining(['notes.txt', `${key}-1.0123456789ab.tmp`]));
  });
});

test('processes that write at once harm nothing, and lose little', async () => {
  const folder = makeFolder();
  const module = new URL('../../../src/cli/cache/result-cache.ts', import.meta.url).href;
  const program = `
    import { ResultCache } from ${JSON.stringify(module)};
    const own = process.argv[1];
    for (let round = 0; round < 60; round++) {
      const cache = new ResultCache({ folder: ${JSON.stringify(folder)}, key: '${key}', now: Date.now() });
      for (let other = 0; other < 60; other++) for (const who of 'abc') {
        const body = cache.find(who + other, 'hash');
        if (body !== null && body !== 'body of ' + who + other) process.exit(9);
      }
      cache.keep(own + round, 'hash', 'body of ' + own + round);
      cache.save();
    }`;
  const codes = await Promise.all(
    ['a', 'b', 'c'].map(
      (own) =>
        new Promise((resolve) => {
          const args = ['--input-type=module', '--no-warnings', '-e', program, own];
          spawn(process.execPath, args, { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: 'inherit' }).on(
            'close',
            resolve,
          );
        }),
    ),
  );
  expect(codes).toEqual([0, 0, 0]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const all = ['a', 'b', 'c'].flatMap((own) => Array.from({ length: 60 }, (_, round) => `${own}${round}`));
  expect(found(folder, all).length).toBeGreaterThan(90);
});
