import { stepByReference } from '../../../src/lint/rules/step-by-reference.ts';
import { testRule } from '../../support/test-rule.ts';

const two = (second: string) =>
  `# Load\n\n## 1. Staging\n\n\`\`\`bash\npython manage.py shell\nimport shop\nshop.seed()\n\`\`\`\n\n## 2. Deploy to production\n\n\`\`\`bash\n${second}\n\`\`\`\n`;

testRule(stepByReference, {
  ok: {
    'commands beside the reference': two('# Same as step 1\n./load.sh'),
    'comments that refer to nothing': two('# Look at the shop'),
    'a reference in a sentence': '# Load\n\n## 1. Load\n\nSee step 2.\n\n## 2. Check\n\nLook.\n',
    'what is only looked up': two('# Same as step 1').replace('## 2. Deploy to production', '## Appendix'),
    'another document is mentioned': two('# See docs/load.md'),
    'a sentence above or below says so': `${two('# Look at the shop').replace('## 2. Deploy to production\n', '## 2. Deploy to production\n\nSame as step 1.\n')}\nSame as step 1.\n`,
  },
  bad: {
    'only a reference': [two('# Same as step 1'), '14:1 Instead of commands the block says "Same as step 1".'],
    'input of another step': [
      two('# Same script as in step 1\npython manage.py shell'),
      '15:1 `python manage.py shell` waits for input, which stands only in another step.',
    ],
  },
});
