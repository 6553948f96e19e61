import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { curlWithoutFail } from '../../../src/lint/rules/curl-without-fail.ts';
import { testRule } from '../../support/test-rule.ts';

const verify = (...lines: string[]) => `# Shop\n\n## Verify\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(curlWithoutFail, {
  ok: {
    'with -f': `# Shop

## Verify

\`\`\`bash
curl -fsS https://shop.example.com
curl --fail https://shop.example.com
\`\`\`
`,
    'the code is printed': `# Shop

## Verify

\`\`\`bash
curl -s -o /dev/null -w "%{http_code}" https://shop.example.com
\`\`\`
`,
    'read by another program': `# Shop

## Verify

\`\`\`bash
curl -s https://shop.example.com/health | jq .status
\`\`\`
`,
    'a request that changes something': `# Shop

## Verify

\`\`\`bash
curl -X POST https://shop.example.com/orders
curl -d a=b https://shop.example.com
\`\`\`
`,
    'a download': `# Shop

## Verify

\`\`\`bash
curl -O https://shop.example.com/shop.tgz
curl https://shop.example.com > page.html
\`\`\`
`,
    'no check': `# Shop

\`\`\`bash
curl https://shop.example.com
\`\`\`
`,
    'a value': `# Shop

## Verify

\`\`\`bash
state=$(curl -s https://shop.example.com)
\`\`\`
`,
    'the answer is compared': `# Shop

## Verify

\`\`\`bash
curl https://shop.example.com/health
# Expected: \`"status": "ok"\`
\`\`\`
`,
    'a program that fails by itself': `# Shop

## Verify

\`\`\`bash
wget --spider https://shop.example.com
\`\`\`
`,
    'looked at by a person all the time': `# Shop

## Verify

\`\`\`bash
watch -n 5 curl https://shop.example.com
\`\`\`
`,
    'a label that names a thing': `# Shop

## Before the deployment

**Test server:**

\`\`\`bash
curl https://test.shop.example.com
\`\`\`

- [ ] Check out the page

  \`\`\`bash
  curl https://shop.example.com
  \`\`\`
`,
    'its version': `# Shop

## Verify

\`\`\`bash
curl --version
\`\`\`
`,
    'looked up only': `# Shop

## Troubleshooting

\`\`\`bash
if curl https://shop.example.com; then echo good; fi
\`\`\`
`,
    'kept in a file': verify('curl https://shop.test/health > answer.json'),
    'a download into the directory': verify('curl --remote-name-all https://shop.test/health'),
    'a part that is cleaned up':
      '# Shop\n\n## Clean up\n\n**Verify:**\n\n```bash\ncurl https://shop.test/health\n```\n',
    'another verb': verify('curl -X DELETE https://shop.test/health'),
    'a form with the verb': verify('curl -X GET -d a=1 https://shop.test/health'),
    'a verb after its option': verify('curl -X POST https://shop.test/health/reset'),
    'several answers kept': verify('curl -s https://shop.test/health 2>&1 > answer.json'),
    'a condition in what is cleaned up':
      '# Shop\n\n## Clean up\n\n```bash\nif curl https://shop.test/health; then echo up; fi\n```\n',
  },
  bad: {
    'an item or a label above it, in any section': [
      `# Deploy the shop

## Before the deployment

- [ ] Verify that the old release answers

  \`\`\`bash
  curl https://shop.example.com/health
  \`\`\`

**Confirm the gateway:**

\`\`\`bash
curl https://pay.shop.example.com/health
\`\`\`
`,
      '8:3 `curl https://shop.example.com/health` ends with success on an error page such as 404 or 500.',
      '14:1 `curl https://pay.shop.example.com/health` ends with success on an error page such as 404 or 500.',
    ],
    plain: [
      `# Shop

## Verify

\`\`\`bash
curl https://shop.example.com/health
\`\`\`
`,
      '6:1 `curl https://shop.example.com/health` ends with success on an error page such as 404 or 500.',
    ],
    'only the head': [
      `# Shop

## Verify

\`\`\`bash
curl -I https://shop.example.com/health
\`\`\`
`,
      '6:1 `curl -I https://shop.example.com/health` ends with success on an error page such as 404 or 500.',
    ],
    'several in a block': [
      `# Shop

## Verify

\`\`\`bash
curl -s https://shop.example.com/a
curl -s https://shop.example.com/b
\`\`\`
`,
      '6:1 `curl -s https://shop.example.com/a` ends with success on an error page such as 404 or 500.',
    ],
    'a condition': [
      `# Shop

\`\`\`bash
until curl -s http://localhost:8000/health; do sleep 1; done
\`\`\`
`,
      '4:7 `curl -s http://localhost:8000/health` ends with success on an error page such as 404 or 500.',
    ],
    'on the way back': [
      `# Deploy the shop

## Rollback

\`\`\`bash
git push origin v1.3
curl http://localhost:8000/health
\`\`\`
`,
      '7:1 `curl http://localhost:8000/health` ends with success on an error page such as 404 or 500.',
    ],
    'an outright GET': [
      `# Shop

## Verify

\`\`\`bash
curl -X GET https://shop.example.com/health
\`\`\`
`,
      '6:1 `curl -X GET https://shop.example.com/health` ends with success on an error page such as 404 or 500.',
    ],
    'a script': [
      '# Shop\n\n## Deploy\n\n```bash\n#!/bin/bash\ncurl https://shop.test/health\n```\n',
      '7:1 `curl https://shop.test/health` ends with success on an error page such as 404 or 500.',
    ],
    'the answer of another command is compared': [
      verify('curl https://shop.test/health', 'cat version', '# Expected: 1.4'),
      '6:1 `curl https://shop.test/health` ends with success on an error page such as 404 or 500.',
    ],
    'the answer is only shown': [
      verify('curl https://shop.test/health', '# Expected output is long'),
      '6:1 `curl https://shop.test/health` ends with success on an error page such as 404 or 500.',
    ],
    'a verb and a header': [
      verify('curl -X GET -H "Accept: text/plain" https://shop.test/health'),
      '6:1 `curl -X GET -H "Accept: text/plain" https://shop.test/health` ends with success on an error page such as 404 or 500.',
    ],
    'no answer is compared': [
      verify('curl https://shop.test/health', 'cat version  # Expected: 1.4'),
      '6:1 `curl https://shop.test/health` ends with success on an error page such as 404 or 500.',
    ],
  },
});

test('offers no fix for what another shell is handed', () => {
  const fixOf = (line: string) => {
    const text = verify(line);
    return lint(compile(text, { path: 'a.md' }), { text }).findings.find(({ rule }) => rule === 'curl-without-fail')
      ?.fix;
  };
  expect(fixOf('curl http://localhost/health')).toMatchObject({ edits: [{ text: 'curl -fsS' }] });
  expect(fixOf('ssh web1 "curl http://localhost/health"')).toBeNull();
});
