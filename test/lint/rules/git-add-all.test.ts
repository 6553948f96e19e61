import { gitAddAll } from '../../../src/lint/rules/git-add-all.ts';
import { testRule } from '../../support/test-rule.ts';

const step = (...lines: string[]) => `# Deploy\n\n## Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(gitAddAll, {
  ok: {
    'named files': step('git add CHANGELOG.md'),
    'a part that is only read': '# Deploy\n\n## Appendix\n\n```bash\ngit add .\n```\n',
    'a part that cleans up': '# Deploy\n\n## Cleanup\n\n```bash\ngit add .\n```\n',
  },
  bad: {
    'the whole tree': [step('git add .'), '6:1 `git add .` commits everything that lies in the work tree.'],
    'by flag, after another command': [
      step('cd app && git add -A', 'git commit -am "x"'),
      '6:11 `git add -A` commits everything that lies in the work tree.',
      '7:1 `git commit -am "x"` commits everything that lies in the work tree.',
    ],
  },
});
