import { expect, it } from 'vitest';
import { readPrompts } from '../../src/shell/index.ts';

it.each<[string, string, string | null, [number, string][]]>([
  ['dollar with a bracket', '$> ls\nREADME', 'bash', [[1, 'ls']]],
  [
    'dollar and output',
    '$ ls\nREADME\n$ pwd',
    'bash',
    [
      [1, 'ls'],
      [3, 'pwd'],
    ],
  ],
  [
    'continuation by backslash',
    '$ docker run \\\n  web\nok',
    'bash',
    [
      [1, 'docker run \\'],
      [2, '  web'],
    ],
  ],
  [
    'continuation prompt',
    '$ cat <<E \\\n> x\nout',
    'bash',
    [
      [1, 'cat <<E \\'],
      [2, 'x'],
    ],
  ],
  ['user and host', 'app@web1:~/src$ git pull\nAlready up to date.', 'bash', [[1, 'git pull']]],
  ['virtual environment', '(venv) $ pip list', 'bash', [[1, 'pip list']]],
  ['a path before the sign', '~/src$ make', 'bash', [[1, 'make']]],
  ['root with output', '# systemctl is-active web\nactive', 'bash', [[1, 'systemctl is-active web']]],
  ['comments above commands', '# make the backup\nmake backup', null, []],
  ['comment that starts like a command', '# test the site\ncurl x', null, []],
  ['cmd', 'C:\\app> dir\n Volume', 'cmd', [[1, 'dir']]],
  ['powershell', 'PS C:\\app> Get-Date\nMonday', 'powershell', [[1, 'Get-Date']]],
  [
    'python',
    '>>> for x in y:\n...     print(x)\n1',
    'python',
    [
      [1, 'for x in y:'],
      [2, '    print(x)'],
    ],
  ],
  [
    'psql',
    'shop=# SELECT 1;\n 1\nshop=> \\q',
    'sql',
    [
      [1, 'SELECT 1;'],
      [3, '\\q'],
    ],
  ],
  [
    'mysql with continuation',
    'mysql> SELECT\n    -> 1;',
    'sql',
    [
      [1, 'SELECT'],
      [2, '1;'],
    ],
  ],
  ['no prompt', 'ls\n$HOME/bin/x\n$x = 1', null, []],
  ['quotation', '> a note', null, []],
])('%s', (_name, text, family, expected) => {
  const prompts = readPrompts(text);
  expect([prompts.family, prompts.promptLines.map(({ line, command }) => [line, command])]).toEqual([family, expected]);
});

it('keeps the prompt as written', () => {
  expect(readPrompts('  $ ls').promptLines).toEqual([{ line: 1, prompt: '$ ', command: 'ls' }]);
});
