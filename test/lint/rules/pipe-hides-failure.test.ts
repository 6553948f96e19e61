import { pipeHidesFailure } from '../../../src/lint/rules/pipe-hides-failure.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(pipeHidesFailure, {
  ok: {
    pipefail: `# Shop

\`\`\`bash
set -o pipefail
pytest | tee out.log
\`\`\`
`,
    'a listing': `# Shop

\`\`\`bash
git log --oneline | head -5
ps aux | head
\`\`\`
`,
    'a request that cannot fail anyway': `# Shop

\`\`\`bash
curl -s https://shop.example.com | head
\`\`\`
`,
    'a filter that judges': `# Shop

\`\`\`bash
pytest | grep passed
\`\`\`
`,
    'what the condition has tested': `# Shop

\`\`\`bash
if curl -fsI https://shop.test; then
  curl -fsS https://shop.test | head -5
else
  exit 1
fi
\`\`\`
`,
    'a value': `# Shop

\`\`\`bash
version=$(npm test | tail -1)
\`\`\`
`,
  },
  bad: {
    tests: [
      `# Shop

\`\`\`bash
npm test | tail -20
\`\`\`
`,
      '4:1 When `npm test` fails, `| tail` hides it: the pipe ends with success.',
    ],
    'a migration': [
      `# Shop

\`\`\`bash
python manage.py migrate 2>&1 | tee migrate.log
\`\`\`
`,
      '4:1 When `python manage.py migrate 2>&1` fails, `| tee` hides it: the pipe ends with success.',
    ],
    'a request with -f': [
      `# Shop

\`\`\`bash
curl -fsS https://shop.example.com/health | head -5
\`\`\`
`,
      '4:1 When `curl -fsS https://shop.example.com/health` fails, `| head` hides it: the pipe ends with success.',
    ],
    'a dump looked into': [
      `# Shop

\`\`\`bash
pg_restore --list shop.dump | head
\`\`\`
`,
      '4:1 When `pg_restore --list shop.dump` fails, `| head` hides it: the pipe ends with success.',
    ],
  },
});
