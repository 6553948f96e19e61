import { pipeHidesFailure } from '../../../src/lint/rules/pipe-hides-failure.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (...lines: string[]) => `# Shop\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

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
    'what is only looked up': '# Shop\n\n## Appendix\n\n```bash\nnpm test | tee test.log\n```\n',
    'a dump, of which another rule speaks': shop('pg_dump shop | tee shop.sql'),
    'a shell of Windows': '# Shop\n\n```powershell\n$env:CI = "1"\nnpm test | tee test.log\n```\n',
    'a request that writes a dump': shop('mysqldump shop | head -5'),
    'the plan of a migration': shop('python manage.py migrate --plan | head -5'),
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
    'tested by itself in the same condition': [
      shop('while true; do', '  npm test | tee test.log', 'done'),
      '5:3 When `npm test` fails, `| tee` hides it: the pipe ends with success.',
    ],
    'tested afterwards': [
      shop('{ pytest | tee test.log; if pytest; then echo; fi; }'),
      '4:3 When `pytest` fails, `| tee` hides it: the pipe ends with success.',
    ],
    'tested by another condition': [
      shop('if test -f package.json; then', '  npm test | tee test.log', 'fi'),
      '5:3 When `npm test` fails, `| tee` hides it: the pipe ends with success.',
    ],
    'tests by another name': [
      shop('pytest | tail -5'),
      '4:1 When `pytest` fails, `| tail` hides it: the pipe ends with success.',
    ],
  },
});
