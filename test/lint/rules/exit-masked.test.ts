import { exitMasked } from '../../../src/lint/rules/exit-masked.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(exitMasked, {
  ok: {
    'a pipe that cannot fail': `# Shop\n\n\`\`\`bash\ncurl -f https://shop.example.com | head -5 || echo "no answer"\n\`\`\`\n`,
    'the branch fails': `# Shop

\`\`\`bash
curl -f https://shop.example.com || exit 1
curl -f https://shop.example.com || { echo no; exit 1; }
\`\`\`
`,
    'an exit behind the message': `# Shop

\`\`\`bash
curl -f https://shop.example.com || echo no && exit 1
npm test || echo no; exit 1
\`\`\`
`,
    'missing text is added': `# Shop

\`\`\`bash
grep -q SHOP .env || echo "SHOP=1" >> "$ENV_FILE"
\`\`\`
`,
    'a search that finds nothing': `# Shop

\`\`\`bash
docker ps | grep shop || echo "none runs"
\`\`\`
`,
    'a branch that never runs': `# Shop

\`\`\`bash
curl -f https://shop.example.com | head -5 || echo "no answer"
\`\`\`
`,
    'a default value': `# Shop

\`\`\`bash
state=$(curl -f https://shop.example.com || echo down)
\`\`\`
`,
    'a condition': `# Shop

\`\`\`bash
if curl -f https://shop.example.com || echo no; then true; fi
\`\`\`
`,
    'on success': `# Shop

\`\`\`bash
npm test && echo good
\`\`\`
`,
    'what is only looked up': '# Shop\n\n## Appendix\n\n```bash\nsystemctl restart shop || echo "failed"\n```\n',
  },
  bad: {
    'a request': [
      `# Shop

\`\`\`bash
curl -f https://shop.example.com || echo "no answer"
\`\`\`
`,
      '4:1 `|| echo` turns the failure of `curl` into a success.',
    ],
    'behind a pipe': [
      `# Shop

\`\`\`bash
curl -f https://shop.example.com | grep ok || echo "no answer"
\`\`\`
`,
      '4:1 `|| echo` turns the failure of `curl` into a success.',
    ],
    'a pipe that fails with its first member, or ends with a search': [
      `# Shop

\`\`\`bash
curl -f https://shop.example.com | head -5 | grep ok || echo "no answer"
set -o pipefail
curl -f https://shop.example.com | head -5 || echo "no answer"
\`\`\`
`,
      '4:1 `|| echo` turns the failure of `curl` into a success.',
      '6:1 `|| echo` turns the failure of `curl` into a success.',
    ],
    'a change': [
      `# Shop

\`\`\`bash
sudo systemctl restart shop || printf "no\\n"
\`\`\`
`,
      '4:1 `|| printf` turns the failure of `systemctl` into a success.',
    ],
    'a script with the name of a check': [
      `# Shop

\`\`\`bash
./smoke-test.sh || echo failed >&2
\`\`\`
`,
      '4:1 `|| echo` turns the failure of `./smoke-test.sh` into a success.',
    ],
    'the message goes to the errors': [
      '# Shop\n\n```bash\nsystemctl restart shop || echo "failed" > /dev/stderr\n```\n',
      '4:1 `|| echo` turns the failure of `systemctl` into a success.',
    ],
  },
});
