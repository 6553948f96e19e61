import { errorSearchInverted } from '../../../src/lint/rules/error-search-inverted.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(errorSearchInverted, {
  ok: {
    negated: `# Shop

## Verify

\`\`\`bash
! docker logs shop | grep -i error
\`\`\`
`,
    counted: `# Shop

## Verify

\`\`\`bash
docker logs shop | grep -ci error
\`\`\`
`,
    'turned round': `# Shop

## Verify

\`\`\`bash
docker logs shop | grep -i error || true
docker logs shop | grep -i error && exit 1
\`\`\`
`,
    'what is good is searched': `# Shop

## Verify

\`\`\`bash
docker logs shop | grep "Server started"
\`\`\`
`,
    'a person looks round': `# Shop

## Monitoring

\`\`\`bash
docker logs shop | grep -i error
\`\`\`
`,
    'a log that is followed': `# Shop

## Verify

\`\`\`bash
docker logs -f shop | grep -i error
tail -f shop.log | grep error
\`\`\`
`,
    'a file of settings': `# Shop

## Verify

\`\`\`bash
grep error_page nginx.conf
\`\`\`
`,
    'in a condition': `# Shop

## Verify

\`\`\`bash
if docker logs shop | grep -i error; then exit 1; fi
\`\`\`
`,
    'another program': shop('Verify', 'journalctl -u shop | less error.log'),
    'what is only looked up': shop('Appendix', 'grep error app.log'),
    'what is cleaned up': shop('Clean up', 'grep error app.log'),
    'kept in a file': shop('Verify', 'grep error app.log > errors.txt'),
    'a shell of Windows': '# Shop\n\n## Verify\n\n```powershell\n$env:A = "b"\ngrep error app.log\n```\n',
    'a value': shop('Verify', 'echo $(grep error app.log)'),
    'in a loop': shop('Verify', 'while true; do grep error app.log; done'),
    'a deployment': shop('Deploy', 'grep error app.log'),
    'another word behind the pipe': shop('Verify', 'journalctl -u shop | grep error | head -5'),
    'a section to watch by': shop('Monitoring', 'grep error app.log'),
    'a script that is only looked up': shop('Appendix', '#!/bin/bash', 'grep error app.log'),
    'a check in a deployment': '# Shop\n\n## Deploy\n\n**Check the log:**\n\n```bash\ngrep error app.log\n```\n',
  },
  bad: {
    'once in a block': [
      `# Shop

## Verify

\`\`\`bash
docker logs shop | grep -i error
# or
journalctl -u shop | grep -i error
\`\`\`
`,
      '6:20 The search for `error` fails when nothing is found, which is the good case.',
    ],
    'a log of a container': [
      `# Shop

## Verify

\`\`\`bash
docker logs shop | grep -i error
\`\`\`
`,
      '6:20 The search for `error` fails when nothing is found, which is the good case.',
    ],
    'monitoring after the deployment': [
      `# Shop

## Post-Deployment

### Monitor error rates

\`\`\`bash
docker logs shop | grep -i error
\`\`\`
`,
      '8:20 The search for `error` fails when nothing is found, which is the good case.',
    ],
    'monitoring that is called a check': [
      `# Shop

## Monitoring

**Check**:

\`\`\`bash
docker logs shop | grep -i error
\`\`\`
`,
      '8:20 The search for `error` fails when nothing is found, which is the good case.',
    ],
    'a log file': [
      `# Shop

## Verify

\`\`\`bash
grep -E "ERROR|FATAL" /var/log/shop.log
\`\`\`
`,
      '6:1 The search for `"ERROR|FATAL"` fails when nothing is found, which is the good case.',
    ],
    'on the way back': [
      shop('Rollback', 'grep error app.log'),
      '6:1 The search for `error` fails when nothing is found, which is the good case.',
    ],
    'in a script': [
      shop('Deploy', '#!/bin/bash', 'grep error app.log'),
      '7:1 The search for `error` fails when nothing is found, which is the good case.',
    ],
    'after the deployment': [
      shop('Post-deployment', 'grep error app.log'),
      '6:1 The search for `error` fails when nothing is found, which is the good case.',
    ],
    'monitoring as a part of the verification': [
      '# Shop\n\n## Verify\n\n### Monitoring\n\n```bash\ngrep error app.log\n```\n',
      '8:1 The search for `error` fails when nothing is found, which is the good case.',
    ],
  },
});
