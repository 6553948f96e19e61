import { fenceLanguageMissing } from '../../../src/lint/rules/fence-language-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const fence = (lang: string, ...lines: string[]) => `# Look\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(fenceLanguageMissing, {
  ok: {
    'a language': fence('bash', 'systemctl status shop'),
    'a tree': fence('', 'shop/', '├── app', '└── lib'),
    'a log': fence('', '2031-04-01 10:00:00 INFO started', '2031-04-01 10:00:01 INFO ready'),
    'a part of a program': fence('', 'def total(orders):', '    return sum(order.price for order in orders)'),
    'indented code': '# Look\n\n    systemctl status shop\n',
  },
  bad: {
    commands: [fence('', 'sudo systemctl status shop'), '3:1 The code block is to be run and has no language.'],
  },
});
