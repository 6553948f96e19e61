import { checkLeavesData } from '../../../src/lint/rules/check-leaves-data.ts';
import { testRule } from '../../support/test-rule.ts';

const check = (heading: string, tag: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`${tag}\n${lines.join('\n')}\n\`\`\`\n`;
const insert = "INSERT INTO orders VALUES (1, 'test');";

testRule(checkLeavesData, {
  ok: {
    'in a transaction': `# Shop

## Verify

\`\`\`sql
BEGIN;
INSERT INTO orders VALUES (1);
ROLLBACK;
\`\`\`
`,
    'removed in any case': `# Shop

## Verify

\`\`\`python
u = User.objects.create(name="t")
try:
    print(u)
finally:
    u.delete()
\`\`\`
`,
    'on staging': `# Shop

## Verify staging

\`\`\`python
User.objects.create(name="t")
\`\`\`
`,
    'a step that fills the database': `# Shop

## Deploy

\`\`\`python
User.objects.create(name="t")
\`\`\`
`,
    'only read': `# Shop

## Verify

\`\`\`python
print(User.objects.count())
\`\`\`
`,
    'on the way back': `# Shop\n\n## Rollback\n\n### Verify\n\n\`\`\`sql\n${insert}\n\`\`\`\n`,
    'another part': check('Seed', 'sql', insert),
    settings: check('Verify', 'yaml', 'sql: |', `  ${insert}`),
    'another language': check('Verify', 'bash', 'grep -r "User.create(" src'),
    'records for a test': check('Test data', 'sql', insert),
    'a preparation': check('Prerequisites', 'sql', insert),
  },
  bad: {
    'never removed': [
      `# Shop

## Verify

\`\`\`python
User.objects.create_user("t")
\`\`\`
`,
      '6:1 This check writes a test record into the database, and nothing removes it.',
    ],
    'removed when all goes well': [
      `# Shop

## Verify

\`\`\`python
u = User.objects.create(name="t")
print(u)
u.delete()
\`\`\`
`,
      '6:1 This check writes a test record, and leaves it behind when a line before its removal fails.',
    ],
    'by SQL': [
      `# Shop

## Verify

\`\`\`sql
INSERT INTO orders VALUES (1);
SELECT * FROM orders;
\`\`\`
`,
      '6:1 This check writes a test record into the database, and nothing removes it.',
    ],
    'a part named after tests': [
      check('Smoke test', 'sql', insert),
      '6:1 This check writes a test record into the database, and nothing removes it.',
    ],
    'a console': [
      check('Verify', 'bash', 'python manage.py shell', 'User.objects.create(name="test")'),
      '7:1 This check writes a test record into the database, and nothing removes it.',
    ],
    'a check by another name': [
      check('Sanity', 'sql', insert),
      '6:1 This check writes a test record into the database, and nothing removes it.',
    ],
    'a test before the deployment': [
      check('Pre-deployment test', 'sql', insert),
      '6:1 This check writes a test record into the database, and nothing removes it.',
    ],
  },
});
