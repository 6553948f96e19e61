import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders } from '../../../src/cli/cache/make-folders.ts';
import { userCacheFolder } from '../../../src/cli/cache/user-folder.ts';
import { makeFolder } from '../../support/make-folder.ts';

test('a folder and those above it are made', () => {
  const folder = join(makeFolder(), 'a/b/c');
  expect(makeFolders(folder)).toBe(true);
  expect(statSync(folder).isDirectory()).toBe(true);
  expect(makeFolders(folder)).toBe(true);
});

test.skipIf(!existsSync('/proc/self'))('where none can be made, that is said at once', () => {
  expect(makeFolders('/proc/none/runsheet')).toBe(false);
});

test('a file in the way stays', () => {
  const folder = makeFolder({ file: '' });
  expect(makeFolders(join(folder, 'file/cache'))).toBe(false);
  expect(statSync(join(folder, 'file')).isFile()).toBe(true);
});

test.each<[string | undefined, string]>([
  [undefined, '/home/me/.cache/runsheet'],
  ['', '/home/me/.cache/runsheet'],
  ['/var/cache/me', '/var/cache/me/runsheet'],
  ['cache', '/home/me/.cache/runsheet'],
])('with XDG_CACHE_HOME %o results are kept in %s', (named, expected) => {
  expect(userCacheFolder({ XDG_CACHE_HOME: named }, '/home/me')).toBe(expected);
});
