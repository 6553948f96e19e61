import { backupPipeHidesFailure } from '../../../src/lint/rules/backup-pipe-hides-failure.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(backupPipeHidesFailure, {
  ok: {
    'pipefail before': `# Shop

\`\`\`bash
set -o pipefail
pg_dump shop | gzip > shop.gz
\`\`\`
`,
    'pipefail with other options': `# Shop

\`\`\`bash
set -euo pipefail
pg_dump shop | gzip > shop.gz
\`\`\`
`,
    'pipefail in an earlier block of the session': `# Shop

\`\`\`bash
set -o pipefail
\`\`\`

\`\`\`bash
pg_dump shop | gzip > shop.gz
\`\`\`
`,
    'PIPESTATUS is looked at': `# Shop

\`\`\`bash
pg_dump shop | gzip > shop.gz
test "\${PIPESTATUS[0]}" -eq 0
\`\`\`
`,
    'no pipe': `# Shop

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`
`,
    'what is only looked up': '# Shop\n\n## Appendix\n\n```bash\npg_dump shop | gzip > shop.gz\n```\n',
    'a shell of Windows': '# Shop\n\n```powershell\n$env:A = "b"\npg_dump shop | gzip > shop.gz\n```\n',
    'no backup': '# Shop\n\n```bash\ncat notes.txt | gzip > notes.gz\n```\n',
  },
  bad: {
    'into a packer': [
      `# Shop

\`\`\`bash
pg_dump shop | gzip > shop.gz
\`\`\`
`,
      '4:1 When `pg_dump` fails, `gzip` still ends with success, and the backup is empty.',
    ],
    'into an upload': [
      `# Shop

\`\`\`bash
mysqldump shop | aws s3 cp - s3://shop/shop.sql
\`\`\`
`,
      '4:1 When `mysqldump` fails, `aws` still ends with success, and the backup is empty.',
    ],
    'on its way back': [
      `# Shop

## Restore

\`\`\`bash
gunzip -c /backup/shop.sql.gz | docker exec -i db mysql shop
\`\`\`
`,
      '6:1 When `gzip` fails, `docker` still ends with success, and the database holds a part of the backup.',
    ],
    'in a container': [
      `# Shop

\`\`\`bash
docker exec db pg_dump shop | gzip > shop.gz
\`\`\`
`,
      '4:1 When `pg_dump` fails, `gzip` still ends with success, and the backup is empty.',
    ],
    'pipefail in a script of its own only': [
      `# Shop

\`\`\`bash
#!/bin/bash
set -o pipefail
echo x
\`\`\`

\`\`\`bash
pg_dump shop | gzip > shop.gz
\`\`\`
`,
      '10:1 When `pg_dump` fails, `gzip` still ends with success, and the backup is empty.',
    ],
  },
});
