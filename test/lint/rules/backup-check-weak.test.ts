import { backupCheckWeak } from '../../../src/lint/rules/backup-check-weak.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(backupCheckWeak, {
  ok: {
    tested: `# Shop

\`\`\`bash
pg_dump shop > shop.sql
ls -lh shop.sql
test -s shop.sql
\`\`\`
`,
    'looked into': `# Shop

\`\`\`bash
pg_dump -Fc -f shop.dump shop
ls -lh shop.dump
pg_restore --list shop.dump
\`\`\`
`,
    'another listing': `# Shop

\`\`\`bash
pg_dump shop > shop.sql
ls /srv/www
\`\`\`
`,
    'no dump': `# Shop

\`\`\`bash
ls -lh shop_*.sql
\`\`\`
`,
  },
  bad: {
    'a pattern': [
      `# Shop

\`\`\`bash
pg_dump shop > shop_1.sql
ls -lh shop_*.sql
\`\`\`
`,
      '5:1 `ls -lh shop_*.sql` also ends with success when only an older backup matches, or the dump is empty.',
    ],
    'the name': [
      `# Shop

\`\`\`bash
pg_dump shop > shop.sql
ls -lh shop.sql
\`\`\`
`,
      '5:1 `ls -lh shop.sql` also ends with success when the dump is empty.',
    ],
  },
});
