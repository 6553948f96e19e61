import { fenceLanguageWrong } from '../../../src/lint/rules/fence-language-wrong.ts';
import { testRule } from '../../support/test-rule.ts';

const fence = (lang: string, ...lines: string[]) => `# Look\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(fenceLanguageWrong, {
  ok: {
    'what every shell knows': fence('powershell', 'git status', 'npm ci'),
    'paths of Windows': fence('powershell', 'curl -o C:\\x.zip https://x.example/x.zip', 'tail C:\\log.txt'),
    'both in one': fence('powershell', '$env:A = "b"', 'sudo ls -l'),
    'PowerShell on Linux': fence('pwsh', 'Get-Content /var/log/syslog'),
    'the right tag': fence('powershell', '$env:APP = "shop"', 'npm ci'),
    'a general tag': fence('shell', 'Get-Content x.txt'),
    'SQL with a comment': fence('sql', '-- all of them', 'SELECT 1;'),
    'output marked as a shell': fence('bash', 'Name: shop', 'Status: ready'),
    'a list by hand': fence('powershell', '1. Run sudo as root', '2. Wait'),
    'SQL of a server': fence('sql', 'SELECT 1;', 'COMMIT;'),
    'output of a client in another fence': fence('text', ' id | name', '----+-----', '  1 | a'),
    'commands of psql in text': fence('text', '\\dt orders'),
    'a client in a block that is no fence': '# Look\n\n    \\dt orders\n',
  },
  bad: {
    'bash marked as PowerShell': [
      fence('powershell', 'sudo systemctl restart shop'),
      '3:1 The block is marked powershell, and only bash knows `sudo`.',
    ],
    'PowerShell marked as bash': [
      fence('bash', '$env:APP = "shop"', 'npm ci'),
      '3:1 The block is marked bash, and only powershell knows `$env:APP`.',
    ],
    'commands of the sqlite3 shell': [
      fence('sql', '.tables', 'SELECT 1;'),
      '3:1 The block is marked sql, and its commands with a dot are those of the sqlite3 shell.',
    ],
    'commands of psql': [
      fence('sql', '\\dt orders'),
      '3:1 The block is marked sql, and its commands with a backslash are those of psql.',
    ],
  },
});
