import { queryWithoutExpectation } from '../../../src/lint/rules/query-without-expectation.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, fence, guide } from '../../support/write-lines.ts';

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
    'a query that judges itself': guide(
      '# Shop',
      '## Verify',
      fence('sql', 'SELECT shop, COUNT(*) FROM orders GROUP BY shop HAVING COUNT(*) > 100;'),
    ),
    'a count that goes into a file': guide(
      '# Shop',
      '## Verify',
      fence('psql', "\\copy (SELECT COUNT(*) FROM orders) TO 'orders.csv'"),
    ),
    'a check in the reference': guide(
      '# Shop',
      '## Reference',
      '### Verify',
      fence('sql', 'SELECT COUNT(*) FROM orders;'),
    ),
    'a comment that compares': guide(
      '# Shop',
      '## Verify',
      fence('sql', '-- the same as in the old shop', 'SELECT COUNT(*) FROM orders;'),
    ),
    'words before': guide(
      '# Shop',
      '## Verify',
      'The count has to match the old shop:',
      fence(
        'sql',
        'SELECT COUNT(*)',
        '  FROM orders',
        '  JOIN carts',
        '    ON carts.id = orders.cart',
        ' WHERE orders.open',
        '   AND carts.open;',
      ),
    ),
    'words behind a long query': guide(
      '# Shop',
      '## Verify',
      fence(
        'sql',
        'SELECT COUNT(*)',
        '  FROM orders',
        '  JOIN carts',
        '    ON carts.id = orders.cart',
        ' WHERE orders.open',
        '   AND carts.open;',
      ),
      'The count has to match the old shop.',
    ),
    'an item behind': guide(
      '# Shop',
      '## Verify',
      fence('sql', 'SELECT COUNT(*) FROM orders;'),
      '- [ ] No rows are missing',
    ),
    'a clean-up': guide('# Shop', '## Clean up', fence('sql', 'SELECT COUNT(*) FROM orders;')),
    'words two paragraphs before': guide(
      '# Shop',
      '## Verify',
      'The count has to match the old shop.',
      '',
      'Run:',
      fence(
        'sql',
        'SELECT COUNT(*)',
        '  FROM orders',
        '  JOIN carts',
        '    ON carts.id = orders.cart',
        ' WHERE orders.open',
        '   AND carts.open;',
      ),
    ),
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
    'a query in a step': [
      guide('# Shop', '## Deploy', bash('make deploy'), fence('sql', 'SELECT COUNT(*) FROM orders;')),
      '10:1 The guide does not say which result of this query is right.',
    ],
    'a check behind a step': [
      guide(
        '# Shop',
        '## Deploy',
        bash('make deploy'),
        '### Verify the data',
        fence('sql', 'SELECT COUNT(*) FROM orders;'),
      ),
      '11:1 The guide does not say which result of this query is right.',
    ],
    'words far away, and in another section': [
      guide(
        '# Shop',
        '## Verify',
        'All should be well.',
        '',
        'Open the console.',
        '',
        'Log in.',
        '',
        'Go to the database.',
        fence('sql', 'SELECT COUNT(*) FROM orders;'),
        '## Afterwards',
        'The team should be told.',
      ),
      '12:1 The guide does not say which result of this query is right.',
    ],
    'items far away, and in another section': [
      guide(
        '# Shop',
        '## Verify',
        '- [ ] It must be night',
        '',
        'Open the console.',
        '',
        'Log in.',
        '',
        'Go to the database.',
        fence('sql', 'SELECT COUNT(*) FROM orders;'),
        '## Afterwards',
        '- [ ] No rows are missing',
      ),
      '12:1 The guide does not say which result of this query is right.',
    ],
    'an item far behind': [
      guide(
        '# Shop',
        '## Verify',
        fence('sql', 'SELECT COUNT(*) FROM orders;'),
        'Write it down.',
        '',
        'Close the console.',
        '',
        'Log out.',
        '',
        '- [ ] The phone must be on',
      ),
      '5:1 The guide does not say which result of this query is right.',
    ],
    'an item of another section far above': [
      guide(
        '# Shop',
        '## Before',
        '- [ ] The phone must be on',
        '## Verify',
        fence('sql', 'SELECT COUNT(*) FROM orders;'),
      ),
      '7:1 The guide does not say which result of this query is right.',
    ],
    'an output of another section': [
      guide(
        '# Shop',
        '## Verify',
        fence('sql', 'SELECT COUNT(*) FROM orders;'),
        '## Logs',
        'Output:',
        fence('text', 'shop started'),
      ),
      '5:1 The guide does not say which result of this query is right.',
    ],
    'behind a statement that writes': [
      guide('# Shop', '## Verify', fence('sql', 'UPDATE totals SET day = now();', 'SELECT COUNT(*) FROM orders;')),
      '6:1 The guide does not say which result of this query is right.',
    ],
  },
});
