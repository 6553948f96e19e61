import type { ServiceAction } from './command-facts.ts';
import { rows } from './command-row.ts';

const serviceRow = (action: ServiceAction, patterns: readonly string[]) =>
  rows(['state-changing', 'service'], patterns, { service: action });

/**
 * Windows tools and the cmdlets whose verb says too little. Cmdlets are looked up in lower case; those that stand
 * here in no row are judged by their verb, see powershell-verbs.ts.
 */
export const windowsCommands = [
  ...serviceRow('restart', [
    'restart-service|restart-webapppool|restart-website|restart-webitem|restart-computer|restart-azwebapp|iisreset',
    'iisreset -restart|/restart',
  ]),
  ...serviceRow('start', [
    'start-service|start-website|start-webapppool|start-azwebapp|start-iissite',
    'net|sc start',
    'sc.exe|nssm start',
    'iisreset /start',
    'appcmd start',
    'schtasks /run',
    'start-scheduledtask',
  ]),
  ...serviceRow('stop', [
    'stop-service|stop-website|stop-webapppool|stop-azwebapp|stop-iissite|stop-computer',
    'net|sc stop',
    'sc.exe|nssm stop',
    'iisreset /stop',
    'appcmd stop',
    'stop-scheduledtask',
  ]),
  ...serviceRow('restart', ['nssm restart', 'appcmd recycle']),
  ...rows(
    ['read-only', 'show', 'health-check'],
    [
      'get-service|get-process|get-website|get-webapppoolstate|get-eventlog|get-winevent|get-counter|get-nettcpconnection|get-iissite|get-computerinfo|get-hotfix|get-iisapppool',
      'sc query|queryex|qc',
      'sc.exe query|qc',
      'nssm status',
      'appcmd list',
      'iisreset /status',
      'tasklist|systeminfo|ipconfig|netstat|ver|vol|query|qwinsta|wmic|whoami|tracert|pathping|findstr|where|fc|comp|more|type|driverquery|hostname',
      'schtasks /query',
      'net|netsh view|show|statistics',
      'netsh interface|advfirewall|http show',
      'reg query',
      'net user|use|share|localgroup|accounts $',
      'test-netconnection|test-connection|test-path|resolve-dnsname',
    ],
  ),
  ...rows(['read-only', 'show'], ['get-content -wait|-Wait', 'get-content * -Wait|-wait'], {
    blocking: 'never-ending',
  }),
  ...rows(
    ['read-only', 'show'],
    [
      'get-content|write-host|write-output|write-verbose|write-warning|write-error|write-information|select-string|select-object|where-object|sort-object|group-object|measure-object|format-table|format-list|out-string|out-host|out-null|convertto-json|convertfrom-json|compare-object|tee-object|start-sleep|join-path|split-path|get-filehash|wait-process|wait-job|receive-job',
    ],
  ),
  ...rows(['read-only', 'health-check'], ['invoke-webrequest|invoke-restmethod|iwr|irm']),
  ...rows(
    ['state-changing', 'network-write'],
    [
      'invoke-webrequest|invoke-restmethod|iwr|irm -Method=POST|-Method=PUT|-Method=DELETE|-Method=PATCH|-Body|-InFile',
      'invoke-webrequest|invoke-restmethod|iwr|irm * -Method=POST|-Method=PUT|-Method=DELETE|-Method=PATCH|-Body|-InFile',
      'send-mailmessage',
    ],
  ),
  ...rows(
    ['state-changing', 'writes-file'],
    [
      'invoke-webrequest|iwr|irm|invoke-restmethod -OutFile',
      'set-content|add-content|out-file|copy-item|move-item|rename-item|new-item|export-csv|export-clixml|compress-archive|expand-archive|tee-object|start-transcript|stop-transcript|export-pfxcertificate',
      'copy|xcopy|robocopy|move|ren|md|mklink|expand|compact|attrib|rename',
    ],
  ),
  ...rows(
    ['state-changing', 'destructive'],
    [
      'remove-item|clear-content|remove-website|remove-webapppool|clear-disk|format-volume|stop-process|remove-service|clear-eventlog|uninstall-windowsfeature',
      'del|erase|rd|deltree|format|diskpart|cipher|taskkill',
      'robocopy /mir|/MIR',
      'sc|sc.exe delete',
      'reg delete',
      'schtasks /delete',
      'net user|share /delete',
      'nssm remove',
      'vssadmin delete',
      'appcmd delete',
    ],
  ),
  ...rows(['state-changing', 'destructive'], ['robocopy * * /MIR|/mir', 'robocopy * * /PURGE|/purge']),
  ...rows(
    ['local-state'],
    [
      'set-location|push-location|pop-location|set-variable|import-module|set-psdebug|set-strictmode|set-executionpolicy|new-psdrive|set-alias|clear-host|refreshenv|activate|activate.bat|activate.ps1|update-sessionenvironment|new-variable|remove-variable|cls|title|color|pause|chcp|path|prompt|call|goto|if|for|rem|setlocal|endlocal|shift',
      'subst',
    ],
  ),
  ...rows(['local-state'], ['pause', 'read-host', 'choice', 'get-credential'], {
    blocking: 'interactive-prompt',
  }),
  ...rows(['local-state'], ['enter-pssession'], { blocking: 'login' }),
  ...rows(
    ['state-changing', 'configure'],
    [
      'setx|reg|netsh|icacls|takeown|bcdedit|gpupdate|wevtutil|certutil|sc|nssm|schtasks|appcmd|dism|regedit|w32tm|powercfg|slmgr|runas',
      'sc|sc.exe create|config|failure',
      'nssm install|set',
      'reg add|import|export',
      'netsh advfirewall|interface|http add|set',
      'schtasks /create|/change',
      'appcmd set|add|unlock',
      'set-itemproperty|set-webconfigurationproperty|set-acl|new-netfirewallrule|set-service|new-service|new-website|new-webapppool|set-webbinding|new-webbinding|enable-windowsoptionalfeature|register-scheduledtask|set-dnsserverresourcerecord',
      'setx *',
      'net user|localgroup|share|use|accounts *',
    ],
  ),
  ...rows(
    ['state-changing', 'install'],
    [
      'install-module|install-package|install-windowsfeature|add-windowsfeature|install-script|update-module|add-appxpackage|install-packageprovider',
      'msiexec|wusa',
      'choco|winget|scoop install|upgrade|update',
    ],
  ),
  ...rows(
    ['backup', 'state-changing', 'writes-file'],
    [
      'backup-sqldatabase|backup-webconfiguration|checkpoint-computer|checkpoint-vm|backup-dbadatabase|wbadmin',
      'appcmd add backup',
      'wbadmin start',
      'sqlpackage /Action:Export',
    ],
  ),
  ...rows(
    ['restore', 'state-changing', 'data-load'],
    ['restore-sqldatabase|restore-webconfiguration|restore-computer|restore-dbadatabase', 'appcmd restore'],
  ),
  ...rows(['state-changing', 'deploy'], ['msdeploy|msdeploy.exe|publish-azwebapp|publish-webapplication|webdeploy']),
  ...rows(['state-changing', 'migrate', 'schema'], ['update-database', 'sqlpackage', 'sqlpackage /Action:Publish']),
  ...rows(['state-changing', 'writes-file'], ['add-migration|remove-migration|script-migration']),
  ...rows(['state-changing', 'sends-email', 'irreversible'], ['send-mailmessage']),
  ...rows(
    ['state-changing'],
    [
      'invoke-command|invoke-expression|start-process|start-job|iex|invoke-item|invoke-sqlcmd|msg|rundll32|cscript|wscript|shutdown',
      'new-object',
    ],
  ),
];
