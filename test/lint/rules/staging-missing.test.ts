import { stagingMissing } from '../../../src/lint/rules/staging-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (command: string, more = '') =>
  `# Deploy the shop to production\n\n## Migrate production\n\n\`\`\`bash\n${command}\n\`\`\`\n\n## Rollback\n\n\`\`\`bash\nbin/rails db:rollback\n\`\`\`\n\n## Success criteria\n\n- No 5xx answers\n- Orders can be placed\n${more}`;

testRule(stagingMissing, {
  ok: {
    'it was tried': plan('bin/rails db:migrate', '\nTested on staging on Monday.\n'),
    'a part for it': plan('bin/rails db:migrate', '\n## Staging\n\nThe same.\n'),
    'nothing is migrated': plan('helm upgrade shop shop/shop'),
    'a manual of a product': '# Upgrade the shop\n\n```bash\nbin/rails db:migrate\n```\n',
    'it was tried, and a changelog follows': plan(
      'bin/rails db:migrate',
      '\nTested on staging on Monday.\n\n## Changelog\n\n- First plan\n',
    ),
    'only the way back migrates': plan(
      'helm upgrade shop shop/shop',
      '\n## Rollback of the data\n\n```bash\nbin/rails db:migrate VERSION=41\n```\n',
    ),
  },
  bad: {
    'tried nowhere': [plan('bin/rails db:migrate'), '1:1 The plan migrates production, and was tried nowhere before.'],
    'a word of what is looked up or done later': [
      plan(
        'bin/rails db:migrate',
        '\n## Post-launch\n\n- [ ] Test the restore in staging\n\n## Changelog\n\n- Fixed on staging\n',
      ),
      '1:1 The plan migrates production, and was tried nowhere before.',
    ],
    'a claim without a place': [
      plan('bin/rails db:migrate', '\n## Before\n\n- [ ] Rollback plan tested\n'),
      '22:1 "Rollback plan tested": the plan has no staging where that could be done.',
    ],
    'a claim of what success is': [
      plan('bin/rails db:migrate', '\n## Success criteria of the plan\n\n- Migration tested\n'),
      '1:1 The plan migrates production, and was tried nowhere before.',
    ],
  },
});
