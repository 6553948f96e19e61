import { backupNameRecomputed } from '../../../src/lint/rules/backup-name-recomputed.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(backupNameRecomputed, {
  ok: {
    'kept in a variable': `# Shop

\`\`\`bash
file=shop_$(date +%H%M%S).sql
pg_dump shop > "$file"
ls "$file"
\`\`\`
`,
    'two backups, each with its own name': `# Shop

\`\`\`bash
pg_dump shop > shop_$(date +%H%M%S).sql
pg_dump shop > shop_$(date +%H%M%S).sql
\`\`\`
`,
    'different names': `# Shop

\`\`\`bash
pg_dump shop > a_$(date +%H%M%S).sql
ls b_$(date +%H%M%S).sql
\`\`\`
`,
    'a message': `# Shop

\`\`\`bash
echo "start $(date +%H%M%S)"
echo "start $(date +%H%M%S)"
\`\`\`
`,
    'what is only looked up':
      '# Shop\n\n## Appendix\n\n```bash\npg_dump shop > shop_$(date +%H%M%S).sql\nls shop_$(date +%H%M%S).sql\n```\n',
  },
  bad: {
    'checked under a second name': [
      `# Shop

\`\`\`bash
pg_dump shop > shop_$(date +%H%M%S).sql
pg_restore --list ./shop_$(date +%H%M%S).sql
\`\`\`
`,
      '5:19 `./shop_$(date +%H%M%S).sql` is worked out again here and names another file than on line 4.',
    ],
    'used by several': [
      `# Shop

\`\`\`bash
cp shop.db copy_$(date +%s).db
sqlite3 copy_$(date +%s).db .tables
ls copy_$(date +%s).db
\`\`\`
`,
      '5:9 `copy_$(date +%s).db` is worked out again here and names another file than on line 4.',
    ],
    'with back quotes': [
      `# Shop

\`\`\`bash
tar -czf x_\`date +%T\`.tgz shop
tar -tzf x_\`date +%T\`.tgz
\`\`\`
`,
      '5:10 `x_`date +%T`.tgz` is worked out again here and names another file than on line 4.',
    ],
    'a day only': [
      `# Shop

\`\`\`bash
mkdir -p /srv/$(date +%F)
cd /srv/$(date +%F)
\`\`\`
`,
      '5:4 `/srv/$(date +%F)` is worked out again here and names another file than on line 4 when midnight lies between them.',
    ],
  },
});
