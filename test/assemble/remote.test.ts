import { expect, it } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

/** For each block whether it may be meant for a machine that was logged into before. */
const remote = (...lines: string[]) =>
  compileLines('# Shop', ...lines).blocks.map(
    ({ hazards, because }) =>
      hazards.some(({ kind }) => kind === 'remote') && because.some(({ signal }) => signal === 'login'),
  );

it('marks what follows a login that nothing ends', () => {
  expect(remote('## 1. Log in', bash('ssh web1'), '## 2. Update', bash('git pull'))).toEqual([false, true]);
});

it('marks nothing behind the end of the login', () => {
  expect(remote('## 1. Log in', bash('ssh web1', 'git pull', 'exit'), '## 2. Check', bash('git status'))).toEqual([
    false,
    false,
  ]);
  expect(
    remote('## 1. Log in', bash('ssh web1'), '## 2. Update', bash('git pull', 'exit'), '## 3. Check', bash('ls')),
  ).toEqual([false, true, false]);
});

it('marks nothing after a shell in a container, and not the way back', () => {
  expect(remote('## Look', bash('docker exec -it shop bash'), '## Update', bash('git pull'))).toEqual([false, false]);
  expect(remote('## Log in', bash('ssh web1'), '## Rollback', bash('git revert HEAD'))).toEqual([false, false]);
});
