import { backupCheckWeak } from '../../../src/lint/rules/backup-check-weak.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (...lines: string[]) => `# Shop\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

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
    'another program names it': shop('pg_dump shop > shop.sql', 'chmod 600 shop.sql'),
    'what is only looked up': `# Shop\n\n## Appendix\n\n\`\`\`bash\npg_dump shop > shop.sql\nls shop.sql\n\`\`\`\n`,
    'listed before it is made': shop('ls shop.sql', 'pg_dump shop > shop.sql'),
    'another section': `# Shop\n\n## Backup\n\n\`\`\`bash\npg_dump shop > shop.sql\n\`\`\`\n\n## Clean up\n\n\`\`\`bash\nls -l shop.sql\n\`\`\`\n`,
    'nothing named': shop('pg_dump shop > backup.sql', 'ls -l'),
    'a name that has nothing to do with it': shop('pg_dump shop > backup.sql', 'ls -l db'),
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
    'the other checks are of something else': [
      shop('tail -n 5 deploy.log', 'pg_dump shop > shop.sql', 'ls -l shop.sql'),
      '6:1 `ls -l shop.sql` also ends with success when the dump is empty.',
    ],
    'checked in another section': [
      `# Shop\n\n## Backup\n\n\`\`\`bash\npg_dump shop > shop.sql\nls -l shop.sql\n\`\`\`\n\n## Load\n\n\`\`\`bash\nmysql shop < schema.sql\n\`\`\`\n`,
      '7:1 `ls -l shop.sql` also ends with success when the dump is empty.',
    ],
    'a file in a variable': [
      shop('pg_dump shop > "$BACKUP"', 'ls -l "$BACKUP"'),
      '5:1 `ls -l "$BACKUP"` also ends with success when the dump is empty.',
    ],
  },
});
