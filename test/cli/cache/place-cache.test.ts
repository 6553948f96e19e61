import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeCache } from '../../../src/cli/cache/place-cache.ts';
import { makeFolder } from '../../support/make-folder.ts';

const project = makeFolder({ 'node_modules/.package-lock.json': '{}', 'docs/guide.md': '# A', 'inner/.git/HEAD': '' });
mkdirSync(join(project, '.git'));
const plain = makeFolder({ 'docs/guide.md': '# A' });
const env = { XDG_CACHE_HOME: '/var/cache/me' };

test('the folder of the project, also from below', () => {
  const expected = join(project, 'node_modules/.cache/runsheet/lint');
  expect(placeCache('lint', undefined, { cwd: project, env })).toBe(expected);
  expect(placeCache('lint', undefined, { cwd: join(project, 'docs'), env })).toBe(expected);
});

test('that of the person where there is no project, or it ends below', () => {
  expect(placeCache('lint', undefined, { cwd: plain, env })).toBe('/var/cache/me/runsheet/lint');
  expect(placeCache('lint', undefined, { cwd: join(project, 'inner'), env })).toBe('/var/cache/me/runsheet/lint');
  expect(placeCache('lint', undefined, { cwd: plain, env: {} })).toBe(join(homedir(), '.cache/runsheet/lint'));
});

test('outside of a repository nobody looks above', () => {
  const folder = makeFolder({ 'node_modules/a.js': '', 'docs/guide.md': '# A' });
  expect(placeCache('lint', undefined, { cwd: join(folder, 'docs'), env })).toBe('/var/cache/me/runsheet/lint');
  expect(placeCache('lint', undefined, { cwd: folder, env })).toBe(join(folder, 'node_modules/.cache/runsheet/lint'));
});

test('the one that is named goes before', () => {
  expect(placeCache('lint', '../cache', { cwd: project, env })).toBe(join(project, '../cache'));
});
