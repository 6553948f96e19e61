import { jsonLosesQuotes } from '../../../src/lint/rules/json-loses-quotes.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const fence = (tag: string, ...lines: string[]) => `# Deploy\n\n\`\`\`${tag}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(jsonLosesQuotes, {
  ok: {
    'in quotes': bash('export ORIGINS=\'["https://shop.com"]\''),
    'an array': bash('ORIGINS=(a b)'),
    'no quotes to lose': bash('PORTS=[80]'),
    'a file that no shell reads': fence('env', 'ORIGINS=["https://shop.com"]'),
  },
  bad: {
    'a list': [
      bash('export ORIGINS=["https://shop.com"]'),
      '4:8 The shell takes the quotes of `["https://shop.com"]` away: `ORIGINS` becomes `[https://shop.com]`.',
    ],
    'an object': [
      bash('LABELS={"a":"b"}'),
      '4:1 The shell takes the quotes of `{"a":"b"}` away: `LABELS` becomes `{a:b}`.',
    ],
  },
});
