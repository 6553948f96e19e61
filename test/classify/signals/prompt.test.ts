import { fence, testSignal } from './speaks.ts';

testSignal(
  'prompt',
  [
    ['a dollar', fence('bash', '$ git pull', 'Already up to date.'), 'bash session'],
    ['a dollar in a console', fence('console', '$ git pull', 'Already up to date.'), 'bash session'],
    ['user and host', fence('', 'deploy@web1:~$ uptime', ' 10:01 up 3 days'), 'bash session'],
    ['PowerShell', fence('powershell', 'PS C:\\shop> Get-Service shop', 'Running shop'), 'powershell session'],
    ['cmd', fence('cmd', 'C:\\shop>dir', ' 1 File(s)'), 'cmd session'],
    ['Python', fence('', '>>> 1 + 1', '2'), 'python session'],
    ['psql', fence('', 'shop=# SELECT 1;', ' 1'), 'psql session'],
  ],
  [
    ['a dollar inside a line', fence('bash', 'echo $ done'), 'bash run'],
    ['a variable at the start of a line', fence('bash', '$DEPLOY_TOOL release'), 'bash run'],
    ['a comment', fence('bash', '# git pull', 'git push'), 'bash run'],
    ['a quoted line', fence('markdown', '> quoted'), 'markdown sample'],
  ],
);
