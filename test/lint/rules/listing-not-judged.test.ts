import { listingNotJudged } from '../../../src/lint/rules/listing-not-judged.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(listingNotJudged, {
  ok: {
    'only looked at': `# Shop

\`\`\`bash
# Look at the migrations
python manage.py showmigrations
\`\`\`
`,
    searched: `# Shop

\`\`\`bash
# Ensure that all migrations are applied
python manage.py showmigrations | grep "[ ]"
\`\`\`
`,
    'a test': `# Shop

\`\`\`bash
# Ensure that all migrations are applied
python manage.py migrate --check
\`\`\`
`,
    'a result that is looked for in the output': `# Shop

\`\`\`bash
python manage.py showmigrations shop
# Expected: \`[X] 0002_carts\`
\`\`\`
`,
  },
  bad: {
    'a demand above': [
      `# Shop

\`\`\`bash
# Ensure that all migrations are applied
python manage.py showmigrations
\`\`\`
`,
      '5:1 `python manage.py showmigrations` ends with success whatever is pending, so that nothing tests "Ensure that all migrations are applied".',
    ],
    'an expectation below': [
      `# Shop

\`\`\`bash
alembic current
# Expected: 4f2a (head)
\`\`\`
`,
      '4:1 `alembic current` ends with success whatever is pending, so that nothing tests "4f2a (head)".',
    ],
  },
});
