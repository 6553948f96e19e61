import { errorSearchInverted } from '../../../src/lint/rules/error-search-inverted.ts';
import { testRule } from '../../support/test-rule.ts';

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
  },
});
