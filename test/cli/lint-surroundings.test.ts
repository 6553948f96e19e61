import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surroundingsOf } from '../../src/cli/lint/surroundings.ts';
import { makeFolder } from '../support/make-folder.ts';

const root = makeFolder({ 'scripts/deploy.sh': '', 'docs/check.sh': '' });
mkdirSync(join(root, '.git'));
const plain = makeFolder({ 'check.sh': '' });

test.each<[string, boolean | null]>([
  ['scripts/deploy.sh', true],
  ['./scripts/deploy.sh', true],
  ['check.sh', true],
  ['../scripts/deploy.sh', true],
  ['docs/check.sh', true],
  ['scripts/other.sh', false],
  ['/srv/deploy.sh', null],
  ['~/deploy.sh', null],
  ['$HOME/deploy.sh', null],
  ['scripts/*.sh', null],
])('of a guide in a repository, %s is there: %s', (name, isThere) => {
  expect(surroundingsOf('docs/guide.md', root).hasFile(name)).toBe(isThere);
});

test('outside of a repository nobody knows', () => {
  expect(surroundingsOf('guide.md', plain).hasFile('check.sh')).toBe(null);
});
