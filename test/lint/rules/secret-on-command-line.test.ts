import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { secretOnCommandLine } from '../../../src/lint/rules/secret-on-command-line.ts';
import { appendix } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(secretOnCommandLine, {
  ok: {
    'asked for': bash('mysql -u shop -p shop'),
    'from a file': bash(
      'curl -u shop: https://shop.com',
      'kubectl create secret generic shop --from-file=password=./pw',
    ),
    'standard input': bash('docker login -u shop --password-stdin < token'),
    'another setting': bash('heroku config:set REGION=eu'),
    'what stands in the guide is another finding': bash('mysql -pkestrel41north shop'),
    'in an appendix': appendix('bash', 'docker login -u shop -p $TOKEN'),
    'a port of a container': bash('docker run -p 8080:80 shop'),
    'nothing, a file, or the output of a command': bash(
      'redis-cli -a "" ping',
      'redis-cli -a "$(cat pw.txt)" ping',
      'vault login --password=@pw.txt',
    ),
    'an option of what `sshpass` runs': bash(
      'sshpass -e ssh -p 2222 web1 uptime',
      'sshpass -f pw.txt scp -p shop.tar web1:',
    ),
  },
  bad: {
    'where the program warns itself': [
      bash(
        'mysql -u shop -p"$DB_PASSWORD" shop',
        'redis-cli -a "$REDIS_PASSWORD" ping',
        'docker login -u shop -p $TOKEN',
        'sshpass -p "$PW" ssh web1 uptime',
      ),
      '4:15 `mysql` is given a password as a word, which other accounts see while it runs.',
      '5:14 `redis-cli` is given a password as a word, which other accounts see while it runs.',
      '6:25 `docker` is given a password as a word, which other accounts see while it runs.',
      '7:12 `sshpass` is given a password as a word, which other accounts see while it runs.',
    ],
    'settings of a platform': [
      bash('heroku config:set API_KEY="$API_KEY"'),
      '4:19 `heroku` is given `API_KEY` as a word, which other accounts see while it runs.',
    ],
    'a gap that somebody fills in': [
      bash('curl -u shop:YOUR_PASSWORD https://shop.com'),
      '4:9 `curl` is given a password as a word, which other accounts and the history see.',
    ],
    'a gap on another line': [
      bash('echo <port>', 'redis-cli -a "$PW" ping'),
      '5:14 `redis-cli` is given a password as a word, which other accounts see while it runs.',
    ],
  },
});

test.each([
  ['the program warns itself', bash('redis-cli -a "$PW" ping'), 'warning'],
  ['there is a reason to do so', bash('curl -u "shop:$PW" https://shop.com'), 'info'],
  ['somebody fills it in', bash('redis-cli -a <password> ping'), 'info'],
  ['somebody fills in something else', bash('redis-cli -h <host> -a "$PW" ping', 'echo <port>'), 'warning'],
])('it is as bad as it should be: %s', (_, text, severity) => {
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === secretOnCommandLine ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});
