import { queryWithoutExpectation } from '../../../src/lint/rules/query-without-expectation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(queryWithoutExpectation, {
  ok: {
    'a number behind': `# Shop

## Verify

\`\`\`sql
SELECT COUNT(*) FROM orders;
-- Expected: 12
\`\`\`
`,
    'words behind': `# Shop

## Verify

\`\`\`sql
SELECT COUNT(*) FROM orders;
\`\`\`

The count should be the same as before.
`,
    'an output behind': `# Shop

## Verify

\`\`\`sql
SELECT COUNT(*) FROM orders;
\`\`\`

Output:

\`\`\`text
 count
    12
\`\`\`
`,
    'no check': `# Shop

## Reference

\`\`\`sql
SELECT COUNT(*) FROM orders;
\`\`\`
`,
    'nothing is counted': `# Shop

## Verify

\`\`\`sql
SELECT * FROM orders LIMIT 5;
\`\`\`
`,
  },
  bad: {
    'a count': [
      `# Shop

## Verify

\`\`\`sql
SELECT COUNT(*) FROM orders;
\`\`\`
`,
      '6:1 The guide does not say which result of this query is right.',
    ],
    'only the purpose is told': [
      `# Shop

## Verify the data

\`\`\`sql
-- Test 1: orders of today
SELECT day,
       COUNT(*)
FROM orders GROUP BY day;
\`\`\`
`,
      '7:1 The guide does not say which result of this query is right.',
    ],
  },
});
