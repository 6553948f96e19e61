import { stepWrittenTwice } from '../../../src/lint/rules/step-written-twice.ts';
import { testRule } from '../../support/test-rule.ts';

const guide = (second: string, byHand: string) =>
  `# Migrate\n\n## Migrate\n\n### Migration script\n\n\`\`\`bash\n#!/bin/bash\n# migrate.sh\nset -e\npython manage.py migrate shop 0042\n\`\`\`\n\n### ${second}\n\n\`\`\`bash\n${byHand}\n\`\`\`\n`;

testRule(stepWrittenTwice, {
  ok: {
    'another step': guide('Restart', 'systemctl restart shop'),
    'two databases':
      '# Back up\n\n## Back up\n\n### SQLite backup\n\n```bash\nsqlite3 shop.db ".backup shop.bak"\n```\n\n### PostgreSQL backup\n\n```bash\npg_dump -Fc shop -f shop.dump\n```\n',
  },
  bad: {
    'a script, and the same by hand': [
      guide('Manual steps', 'python manage.py migrate shop 0042'),
      '5:1 "Migration script" does what the block on line 17 does once more by hand.',
    ],
  },
});
