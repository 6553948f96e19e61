import { expect, it } from 'vitest';
import { classify, emptyFence } from '../../src/classify/index.ts';

const role = (...lines: string[]) => classify({ ...emptyFence, lang: 'bash', text: lines.join('\n') }).role;

it('takes lines of a log for output', () => {
  expect(role('{"level":"warn","msg":"slow"}', '{"level":"info","msg":"ready"}')).toBe('output');
  expect(role('2026-03-10T09:00:00Z INFO started', '2026-03-10T09:00:01Z INFO ready')).toBe('output');
});

it('keeps a group of commands', () => {
  expect(role('{ make; make install; }')).toBe('run');
});
