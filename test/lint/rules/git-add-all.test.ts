import { gitAddAll } from '../../../src/lint/rules/git-add-all.ts';
import { testRule } from '../../support/test-rule.ts';

const step = (...lines: string[]) => `# Deploy\n\n## Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(gitAddAll, {
  ok: {
    'a branch of somebody who contributes':
      '# Contribute\n\n## Change\n\n```bash\ngit checkout -b fix-42\ngit commit -am "Fix 42"\ngit push origin fix-42\n```\n',
    'named files': step('git add CHANGELOG.md'),
    'a part that is only read': '# Deploy\n\n## Appendix\n\n```bash\ngit add .\n```\n',
    'a part that cleans up': '# Deploy\n\n## Cleanup\n\n```bash\ngit add .\n```\n',
    'nothing is migrated or deployed': step('git switch -c fix', 'git add .'),
  },
  bad: {
    'on a branch that is deployed': [
      step('git checkout -b release-4', 'git add .', 'git push origin release-4', 'helm upgrade shop shop/shop'),
      '7:1 `git add .` commits everything that lies in the work tree.',
    ],
    'the whole tree': [step('git add .'), '6:1 `git add .` commits everything that lies in the work tree.'],
    'by flag, after another command': [
      step('cd app && git add -A', 'git commit -am "x"'),
      '6:11 `git add -A` commits everything that lies in the work tree.',
      '7:1 `git commit -am "x"` commits every changed file of the work tree.',
    ],
    'a branch that is made afterwards': [
      step('git add .', 'git switch -c fix'),
      '6:1 `git add .` commits everything that lies in the work tree.',
    ],
    'a branch that is migrated': [
      step('git switch -c fix', 'git add .', 'alembic upgrade head'),
      '7:1 `git add .` commits everything that lies in the work tree.',
    ],
    'a branch to roll back with': [
      '# Rollback of the shop\n\n## Rollback\n\n```bash\ngit switch -c back\ngit add .\n```\n',
      '7:1 `git add .` commits everything that lies in the work tree.',
    ],
  },
});
