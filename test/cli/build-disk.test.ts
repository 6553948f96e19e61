import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const shop = (version: string): string =>
  ['# Shop', '', '## 1. Deploy', '', '```bash', `./install-shop.sh ${version}`, '```', ''].join('\n');

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

/** A folder on a small disk of its own; null where we may not mount one. */
function makeDisk(cwd: string): string | null {
  const disk = join(cwd, 'disk');
  mkdirSync(disk);
  if (!mount('-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk)) return null;
  onTestFinished(() => {
    spawnSync('umount', [disk]);
  });
  return disk;
}

const contentOf = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }): [string, string] => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ])
    .sort();

const build = (cwd: string) => runsheet(['build', 'shop.md', '--out', 'disk/out', '--emit', 'json'], { cwd });

test('a full disk leaves the outputs as they were', async ({ skip }) => {
  const cwd = makeFolder({ 'shop.md': shop('1') });
  const disk = makeDisk(cwd);
  if (disk === null) return skip('no disk can be mounted here');
  expect((await build(cwd)).code).toBe(0);
  expect(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(1 << 20))).toThrow('ENOSPC');
  const before = contentOf(disk);

  writeFileSync(join(cwd, 'shop.md'), shop('2'));
  expect(await build(cwd)).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: disk/out/shop: it cannot be written (the disk is full).\n',
  });
  expect(contentOf(disk)).toEqual(before);
});

test('outputs that cannot be written are looked at, and need not be when they are current', async ({ skip }) => {
  const cwd = makeFolder({ 'shop.md': shop('1') });
  const disk = makeDisk(cwd);
  if (disk === null) return skip('no disk can be mounted here');
  expect((await build(cwd)).code).toBe(0);
  expect(mount('-o', 'remount,ro', disk)).toBe(true);
  expect((await build(cwd)).code).toBe(0);
  expect((await runsheet(['build', 'shop.md', '--out', 'disk/out', '--emit', 'json', '--check'], { cwd })).code).toBe(
    0,
  );

  writeFileSync(join(cwd, 'shop.md'), shop('2'));
  expect(await build(cwd)).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: disk/out/shop: it cannot be written (the file system is read-only).\n',
  });
});
