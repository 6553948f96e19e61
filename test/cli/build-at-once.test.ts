import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashText } from '../../src/cli/outputs/hash-text.ts';
import { Manifest } from '../../src/cli/outputs/manifest.ts';
import { makeFolder } from '../support/make-folder.ts';
import { mainFile, runsheet } from '../support/runsheet.ts';

/** A version of a guide that changes all of its outputs. */
const shop = (version: string): string =>
  ['# Shop', '', '## 1. Deploy', '', '```bash', `./install-shop.sh ${version}`, '```', ''].join('\n') +
  ['', '## 2. Rollback', '', '```bash', `./remove-shop.sh ${version}`, '```', ''].join('\n');

/** Files of the folder that are not what its manifest says of them. */
function strangersIn(folder: string): string[] {
  const { files } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  return files.flatMap(({ path, sha256 }) => (hashText(readFileSync(join(folder, path))) === sha256 ? [] : [path]));
}

const unfinishedIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

test('what a build that was killed has left is in nobody’s way', async () => {
  const cwd = makeFolder({ 'shop.md': shop('1'), 'later/shop.md': shop('2') });
  const out = join(cwd, 'out/shop');
  await runsheet(['build', 'shop.md', '--out', 'out'], { cwd });
  await runsheet(['build', 'later/shop.md', '--out', 'killed'], { cwd });
  // It had put one file in its place, and nothing else yet.
  copyFileSync(join(cwd, 'killed/shop/deploy.sh'), join(out, 'deploy.sh'));
  for (const name of ['rollback.sh', 'manifest.json'])
    copyFileSync(join(cwd, 'killed/shop', name), join(out, `.${name}.0123456789ab.tmp`));

  writeFileSync(join(cwd, 'shop.md'), shop('3'));
  const { code, err } = await runsheet(['build', 'shop.md', '--out', 'out'], { cwd });
  expect({ code, err, unfinished: unfinishedIn(out) }).toEqual({
    code: 0,
    err: '',
    unfinished: [],
  });
});

test('a build that is interrupted while it writes a guide finishes that guide first', () => {
  const cwd = makeFolder({ 'shop.md': shop('1'), 'stock.md': shop('1').replace('Shop', 'Stock') });
  const spy = `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const open = fs.open;
    let count = 0;
    fs.open = async (path, ...rest) => {
      const file = await open(path, ...rest);
      if (String(path).endsWith('.tmp') && ++count === 3) process.kill(process.pid, 'SIGINT');
      return file;
    };
    syncBuiltinESMExports();`;
  const args = [`--import=data:text/javascript,${encodeURIComponent(spy)}`, mainFile];
  const { signal } = spawnSync(process.execPath, [...args, 'build', 'shop.md', 'stock.md', '--out', 'out'], { cwd });
  expect(signal).toBe('SIGINT');
  expect(readdirSync(join(cwd, 'out'))).toEqual(['shop']);
  expect(unfinishedIn(join(cwd, 'out/shop'))).toEqual([]);
  expect(strangersIn(join(cwd, 'out/shop'))).toEqual([]);
});

test('of builds at the same time, one after the other writes a guide', async () => {
  const versions = ['1', '2', '3', '4', '5', '6', '7', '8'];
  const cwd = makeFolder(Object.fromEntries(versions.map((one) => [`${one}/shop.md`, shop(one)])));
  const out = join(cwd, 'out/shop');
  for (let round = 0; round < 10; round++) {
    const builds = versions.map((one) => runsheet(['build', `${one}/shop.md`, '--out', 'out', '--force'], { cwd }));
    for (const { code, err } of await Promise.all(builds)) expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(strangersIn(out)).toEqual([]);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['shop']);
  }
});
