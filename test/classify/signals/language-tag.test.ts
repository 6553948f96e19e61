import { fence, testSignal } from './speaks.ts';

testSignal(
  'language-tag',
  [
    ['bash', fence('bash', 'git pull'), 'bash run'],
    ['the other names of the POSIX shells', fence('zsh', 'git pull'), 'bash run'],
    ['console without a prompt', fence('console', 'git pull'), 'bash run'],
    ['powershell', fence('pwsh', 'Get-Service shop'), 'powershell run'],
    ['cmd', fence('bat', 'xcopy /s build dist'), 'cmd run'],
    ['sql', fence('sql', 'SELECT 1;'), 'sql query'],
    ['yaml', fence('yaml', 'replicas: 3'), 'yaml config'],
    ['env', fence('dotenv', 'PORT=80'), 'env env'],
    ['python', fence('python', 'app.run()'), 'python sample'],
    ['a language for reading', fence('go', 'func main() {}'), 'go sample'],
    ['output', fence('output', 'git pull'), 'text output'],
    ['text', fence('text', 'all is well'), 'text sample'],
    ['a tag that nobody knows', fence('fortran', 'PRINT 1'), 'other sample'],
  ],
  [
    ['no tag', fence('', 'git pull'), 'shell run'],
    ['a directive', { ...fence('', 'git pull'), directive: 'note' }, 'text manual'],
  ],
);

testSignal(
  'directive',
  [['a MyST directive holds prose, also beside a command', { text: 'git pull', directive: 'warning' }, 'text manual']],
  [['a tag is no directive', fence('bash', 'git pull'), 'bash run']],
);
