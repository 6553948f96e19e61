import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveFiles } from '../../src/cli/site/move-files.ts';
import { makeFolder } from '../support/make-folder.ts';

const names = ['a.html', 'deep/b.html'];

function expectMoved(folder: string, to: string): void {
  symlinkSync(join(folder, 'other.txt'), join(to, 'a.html'));
  moveFiles(join(folder, 'from'), to, names);
  expect(names.map((name) => readFileSync(join(to, name), 'utf8'))).toEqual(['1', '2']);
  expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('theirs');
}

const texts = { 'from/a.html': '1', 'from/deep/b.html': '2', 'other.txt': 'theirs', 'to/keep.txt': '' };

test('files take the place of others, and a link that stands there is not followed', () => {
  const folder = makeFolder(texts);
  expectMoved(folder, join(folder, 'to'));
});

const memory = '/dev/shm';

test.skipIf(!existsSync(memory))('files are copied to another disk', () => {
  const folder = makeFolder(texts);
  const to = mkdtempSync(join(memory, 'runsheet-test-'));
  try {
    expect(statSync(to).dev).not.toBe(statSync(folder).dev);
    expectMoved(folder, to);
  } finally {
    rmSync(to, { recursive: true });
  }
});
