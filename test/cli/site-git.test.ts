import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChanges } from '../../src/cli/site/find-changes.ts';
import { editAddress, makeEditLinks } from '../../src/cli/site/find-edit-links.ts';
import { makeFolder } from '../support/make-folder.ts';

const ask = async (program: string, args: readonly string[]) => {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return { code: status ?? 1, out: stdout, err: '' };
};

function makeRepository() {
  const cwd = makeFolder({ 'docs/a b.md': '# A\n', 'docs/new.md': '# New\n' });
  const git = (at: string, ...words: string[]) => {
    const names = ['GIT_AUTHOR', 'GIT_COMMITTER'].flatMap((who) => [
      [`${who}_NAME`, 'A'],
      [`${who}_EMAIL`, 'a@example.com'],
      [`${who}_DATE`, at],
    ]);
    const env = { ...process.env, ...Object.fromEntries(names) };
    const { status, stderr } = spawnSync('git', ['-C', cwd, ...words], { env, encoding: 'utf8' });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  };
  git('', 'init', '-q', '-b', 'trunk');
  git('', 'add', 'docs/a b.md');
  git('2026-01-02T03:04:05Z', 'commit', '-qm', 'one');
  writeFileSync(join(cwd, 'docs/a b.md'), '# A2\n');
  git('2026-02-03T04:05:06Z', 'commit', '-qam', 'two');
  return { cwd, git };
}

test('the last change of a guide is the one that its repository knows', async () => {
  const { cwd } = makeRepository();
  const changes = await findChanges(['docs/a b.md', 'docs/new.md'], { cwd, ask });
  expect([...changes]).toEqual([
    [
      'docs/a b.md',
      { at: expect.stringMatching(/^2026-02-03T04:05:06/), commit: expect.stringMatching(/^[0-9a-f]{7,}$/) },
    ],
  ]);
  expect(await findChanges(['x.md'], { cwd: makeFolder(), ask })).toEqual(new Map());
});

test('a guide is edited where its repository is at home, or where somebody says', async () => {
  const { cwd, git } = makeRepository();
  expect((await makeEditLinks(undefined, { cwd, ask }))('docs/a b.md')).toBe(null);
  git('', 'remote', 'add', 'origin', 'git@github.com:team/shop.git');
  mkdirSync(join(cwd, 'deep'));
  const links = await makeEditLinks(undefined, { cwd: join(cwd, 'deep'), ask });
  expect(links('../docs/a b.md')).toBe('https://github.com/team/shop/edit/trunk/docs/a%20b.md');
  expect(links('../../elsewhere.md')).toBe(null);
  const named = await makeEditLinks('https://example.com/edit', { cwd, ask });
  expect(named('docs/a b.md')).toBe('https://example.com/edit/docs/a%20b.md');
});

test.each([
  ['https://user:secret@github.com/team/shop.git', 'https://github.com/team/shop/edit/main/'],
  ['ssh://git@github.com:22/team/shop', 'https://github.com/team/shop/edit/main/'],
  ['git@gitlab.example.com:group/sub/shop.git', 'https://gitlab.example.com/group/sub/shop/-/edit/main/'],
  ['https://github.com.example.org/team/shop.git', null],
  ['/srv/git/shop.git', null],
])('%s', (remote, address) => {
  expect(editAddress(remote, 'main')).toBe(address);
});
