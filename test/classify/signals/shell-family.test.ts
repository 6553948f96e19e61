import { fence, testSignal } from './speaks.ts';

testSignal(
  'shell-family',
  [
    ['POSIX words in a PowerShell block', fence('powershell', 'sudo systemctl restart shop'), 'bash run'],
    ['a cmdlet in a bash block', fence('bash', 'Get-ChildItem -Recurse', '$env:PORT = 1'), 'powershell run'],
    ['a cmdlet without a tag', fence('', 'Restart-Service shop'), 'powershell run'],
    ['words of cmd in a PowerShell block', fence('powershell', '@echo off', 'set PORT=80', 'xcopy /s a b'), 'cmd run'],
    ['a PowerShell block that any shell runs', fence('powershell', 'git pull', 'npm ci'), 'shell run'],
    ['a DOS block that any shell runs', fence('dos', 'git pull'), 'shell run'],
    ['a cmd block that any shell runs, which keeps its tag', fence('cmd', 'git pull'), 'cmd run'],
    [
      'a path of Windows in a PowerShell block',
      fence('powershell', 'cd api', 'venv\\Scripts\\activate'),
      'powershell run',
    ],
    ['a drive in a PowerShell block', fence('powershell', 'cd C:\\apps\\web', 'npm ci'), 'powershell run'],
    ['a path of Windows in a bash block', fence('bash', 'cd api', 'venv\\Scripts\\activate'), 'powershell run'],
    ['a drive without a tag', fence('', 'cd C:\\apps\\web', 'npm ci'), 'powershell run'],
    ['a path of Windows in a cmd block', fence('cmd', 'cd api', 'venv\\Scripts\\activate'), 'cmd run'],
    ['a shell of Windows in a PowerShell block', fence('powershell', 'powershell -File go.ps1'), 'powershell run'],
  ],
  [
    ['a bash block that any shell runs', fence('bash', 'git pull', 'npm ci'), 'bash run'],
    ['backslashes in quotes', fence('bash', 'printf "big\\nbad %s\\n" a', "rg 'a b\\d' x"), 'bash run'],
    ['an escape that is not quoted', fence('bash', 'echo -e ready\\n', 'printf a b\\t'), 'bash run'],
    ['an escaped character', fence('bash', 'find . -name my\\ file', 'curl shop\\.example.com'), 'bash run'],
    ['the other way in a comment', fence('bash', 'git pull # or venv\\Scripts\\activate'), 'bash run'],
    ['shell words in a config', fence('yaml', 'run: sudo systemctl restart shop'), 'yaml config'],
    ['shell words in SQL', fence('sql', 'SELECT 1; -- grep it'), 'sql query'],
  ],
);
