// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { valueReadTwice } from '../../../src/lint/rules/value-read-twice.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(valueReadTwice, {
  ok: {
    'read once': bash('ls "$DIR"', 'ssh web1 uptime'),
    'set in the guide': bash('DIR=/srv/shop', 'ssh web1 "ls $DIR"'),
    'quoted for the second shell': bash('ssh web1 "ls ${DIR@Q}"'),
    'of the other host': bash("ssh web1 'ls $DIR'"),
    'the whole command': bash('ssh web1 "$COMMAND"'),
  },
  bad: {
    'another host': [
      bash('ssh web1 "ls $DIR"'),
      '4:14 `$DIR` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
    'a shell': [
      bash('bash -c "ls $DIR"'),
      '4:13 `$DIR` stands in a text that a second shell reads as code once more (`bash`).',
    ],
    'a database': [
      bash('psql -c "DELETE FROM orders WHERE shop = \'$SHOP\'"'),
      '4:43 `$SHOP` stands in a text that the database reads as code once more (`psql`).',
    ],
    'once for a name': [
      bash('ssh web1 "ls $DIR"', 'ssh web2 "ls $DIR"'),
      '4:14 `$DIR` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
  },
});
