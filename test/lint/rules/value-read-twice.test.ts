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
    'a shell of Windows': '# Deploy\n\n```powershell\nGet-Service shop | Restart-Service\nssh web1 "ls $DIR"\n```\n',
    'in an appendix': '# Deploy\n\n## Appendix\n\n```bash\nssh web1 "ls $DIR"\n```\n',
    'at a prompt': '# Deploy\n\n```console\n$ ssh web1 "ls $DIR"\n```\n',
    'an argument of the shell itself': bash('ssh web1 "kill $$ $1"'),
    'a program that may read it once': bash('watch "ls $DIR"', 'kubectl exec shop -- sh "$DIR"'),
    'bare words': bash('ssh web1 ls $DIR'),
    'a here-document that is quoted': bash("ssh web1 <<'EOF'", 'ls $DIR', 'EOF'),
    'quoted by printf': bash('ssh web1 "ls $(printf %q "$DIR")"'),
    'a secret, which is another finding': bash('ssh web1 "login --password \'xK8-kestrel41north\'"'),
  },
  bad: {
    'another host': [
      bash('ssh web1 "ls $DIR"'),
      '4:14 `$DIR` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
    'another host, by a program whose name is quoted': [
      bash('s"sh" web1 "ls $DIR"'),
      '4:16 `$DIR` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
    'by a program whose name is escaped': [
      bash('s\\sh web1 "ls $DIR"'),
      '4:15 `$DIR` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
    'by a program whose name is spelled in codes': [
      bash('$\'\\x73sh\' web1 "ls $DIR"'),
      '4:20 `$DIR` stands in a text that a second shell reads as code once more (`ssh`).',
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
    'a gap': [
      bash('ssh web1 "ls <folder>"'),
      '4:14 `<folder>` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
    'a gap in single quotes': [
      bash("ssh web1 'ls <folder>'"),
      '4:14 `<folder>` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
    'at the end of a text': [
      bash('ssh web1 "$DIR/run"'),
      '4:11 `$DIR` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
    'a gap in a here-document that is quoted': [
      bash("ssh web1 <<'EOF'", 'ls <folder>', 'EOF'),
      '5:4 `<folder>` stands in a text that a second shell reads as code once more (`ssh`).',
    ],
  },
});
