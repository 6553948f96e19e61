import { expect } from 'vitest';
import { testOnTerminal } from '../support/test-in-bash.ts';

testOnTerminal('TERM from outside is put off until the last step has run', async (sandbox) => {
  sandbox.steps({ one: 'echo begun; sleep 2', two: 'touch later' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'begun'],
    ['pause', '0.3'],
    ['signal', 'TERM'],
  ]);
  expect(sandbox.has('later')).toBe(true);
  expect(out).toContain('OK: all steps complete');
  expect(code, out).toBe(143);
});
