import { checkLeavesData } from '../../../src/lint/rules/check-leaves-data.ts';
import { testRule } from '../../support/test-rule.ts';

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
  },
});
