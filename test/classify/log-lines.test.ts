import { expect, it } from 'vitest';
import { classify, emptyFence } from '../../src/classify/index.ts';
import { listNoCommands } from '../../src/classify/no-command.ts';

const role = (...lines: string[]) => classify({ ...emptyFence, lang: 'bash', text: lines.join('\n') }).role;

it('takes lines of a log for output', () => {
  expect(role('{"level":"warn","msg":"slow"}', '{"level":"info","msg":"ready"}')).toBe('output');
  expect(role('2026-03-10T09:00:00Z INFO started', '2026-03-10T09:00:01Z INFO ready')).toBe('output');
});

it('keeps a group of commands', () => {
  expect(role('{ make; make install; }')).toBe('run');
});

it('shows a command together with the log it wrote, or with one line of it', () => {
  expect(role('docker logs -f shop', '{"level":"info","msg":"up"}', '{"level":"info","msg":"ready"}', '^C')).toBe(
    'manual',
  );
  const verdict = classify({
    ...emptyFence,
    lang: 'bash',
    text: 'make\nmake install\n{"level":"info","msg":"up"}\n^C',
  });
  expect([verdict.role, listNoCommands(verdict.view)]).toEqual(['run', [3, 4]]);
});

it.each([
  ['below an editor', ['sudo vim /etc/selinux/config', 'SELINUX=permissive', 'sudo reboot'], [2]],
  ['with blanks around the sign', ['make', 'bind-address = 0.0.0.0'], [2]],
])('takes settings %s for no commands', (_, lines, wanted) => {
  expect(listNoCommands(classify({ ...emptyFence, lang: 'bash', text: lines.join('\n') }).view)).toEqual(wanted);
});

it('keeps variables that are set before an editor is started', () => {
  const { view } = classify({ ...emptyFence, lang: 'bash', text: 'FILE=a.conf\nvim "$FILE"' });
  expect(listNoCommands(view)).toEqual([]);
});
