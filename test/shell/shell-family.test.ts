import { expect, it } from 'vitest';
import { detectShellFamily } from '../../src/shell/index.ts';

it.each<[string, string, string, string]>([
  ['git pull\npython manage.py migrate\ncd app\nnpm ci', '', '', ''],
  ['sudo systemctl restart web', 'sudo', '', ''],
  ['ls -lh backups/', 'ls -lh', '', ''],
  ['export A=1\nsource venv/bin/activate', 'export source', '', ''],
  ['pg_dump db > b_$(date +%F).sql', '$(date', '', ''],
  ['curl x 2>/dev/null', '/dev/null', '', ''],
  ['psql db < dump.sql', '< dump.sql', '', ''],
  ['docker run \\\n  web', '\\', '', ''],
  ['cat <<EOF\nx\nEOF', '<<EOF', '', ''],
  ['Get-Service web\nRestart-Service web', '', 'Get-Service Restart-Service', ''],
  ['$env:NODE_ENV = "production"', '', '$env:NODE_ENV', ''],
  ['$stamp = Get-Date -Format yyyy', '', '$stamp = Get-Date', ''],
  ['docker run `\n  web', '', '`', ''],
  ['[System.IO.File]::Exists("x")', '', '[System.IO.File]::Exists', ''],
  ['set APP=web\necho %APP%', '', '', 'set APP= %APP%'],
  ['@echo off\nxcopy a b', '', '', '@echo off xcopy'],
  ['if exist build rmdir /s build', '', '', 'if exist'],
  ['apt-cache-thing', '', '', ''],
])('%s', (text, bash, powershell, cmd) => {
  const families = detectShellFamily(text);
  expect([families.bash.join(' '), families.powershell.join(' '), families.cmd.join(' ')]).toEqual([
    bash,
    powershell,
    cmd,
  ]);
});
