import { expect } from 'vitest';
import { testInBash } from '../support/test-in-bash.ts';

testInBash('--skip leaves out the named steps, whatever they are, and records it', async (sandbox) => {
  sandbox.steps({
    plain: 'touch plain',
    gated: { text: 'touch gated', confirm: 'type' },
    login: { kind: 'interactive', text: 'touch login' },
    after: 'touch after',
  });
  const { code, out } = await sandbox.run(['--yes', '--skip', 'plain', '--skip', 'gated', '--skip', 'login']);
  expect(code, out).toBe(0);
  expect(['plain', 'gated', 'login', 'after'].filter((name) => sandbox.has(name))).toEqual(['after']);
  const events = sandbox.journal().map(({ event, step }) => `${event} ${step}`);
  for (const step of ['plain', 'gated', 'login']) {
    expect(events).toContain(`skip_requested ${step}`);
    expect(events).toContain(`step_skipped ${step}`);
  }
});

testInBash('a step that needs a terminal can be skipped when it was done elsewhere', async (sandbox) => {
  sandbox.steps({ login: { kind: 'interactive', text: 'touch login' }, after: 'touch after' });
  const first = await sandbox.run(['--yes']);
  expect(first.code).toBe(3);
  expect(first.out).toMatch(/or skip it: .*--resume --skip login/);
  expect((await sandbox.run(['--yes', '--resume', '--skip', 'login'])).code).toBe(0);
  expect([sandbox.has('login'), sandbox.has('after')]).toEqual([false, true]);
});

testInBash('--skip of a part of an id skips nothing', async (sandbox) => {
  sandbox.steps({ 'db.2': { text: 'touch ran', confirm: 'ask' } });
  const { code, out } = await sandbox.run(['--yes', '--skip', 'db']);
  expect(out).toContain('there is no step db; near: db.2');
  expect(code).toBe(2);
});
