import { typographicCommand } from '../../../src/lint/rules/typographic-command.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Look\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(typographicCommand, {
  ok: {
    'a dash between words': bash('echo one – two'),
    'a dash in quotes': bash('echo "–name"'),
    'quotes in quotes': bash('git commit -m "Say “hello”"'),
    'an apostrophe': bash('echo C’est fini'),
    prose: '# Look\n\nUse –force “carefully”.\n',
  },
  bad: {
    'a long option': [bash('tar –verbose x.tar'), '4:5 `–verbose` begins with a typographic dash, so it is no option.'],
    'with a value': [bash('app —port=80'), '4:5 `—port=80` begins with a typographic dash, so it is no option.'],
    'quotes, once a command': [
      bash('git commit -m “Release 4” --author=“me”'),
      '4:15 `“Release` has a typographic quote, with which the shell does not quote.',
    ],
  },
});
