import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const stepWrittenTwice: Rule = {
  id: 'step-written-twice',
  catalogue: 'ex/duplicate-step',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step stands in the guide as a script and once more by hand, and nothing says that only one is to be run.',
  why: 'Who follows the guide from top to bottom changes the system twice.',
  examples: {
    bad: `# Migrate the shop

## Migrate

### Migration script

\`\`\`bash
#!/bin/bash
# migrate.sh
set -e
pg_dump shop > before.sql
python manage.py migrate shop 0042
\`\`\`

### Manual steps

\`\`\`bash
python manage.py migrate shop 0042
\`\`\`
`,
    good: `# Migrate the shop

## Migrate

\`\`\`bash
pg_dump shop > before.sql
test -s before.sql
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  for (const { group, options } of guide.alternatives) {
    if (!group.endsWith('/script-or-by-hand')) continue;
    const [script, byHand] = options.map(({ blocks: [id] }) => index.blocks.get(id ?? ''));
    const section = index.sections.get(script?.section ?? '');
    if (script === undefined || byHand === undefined || section === undefined) continue;
    yield {
      at: places.heading(section),
      message: `"${section.title}" does what the block on line ${byHand.textLine} does once more by hand.`,
      help: 'Keep one of the two, or say that they are alternatives and how to choose.',
      related: [{ at: places.line(byHand.span.start.line), message: 'The same by hand.' }],
    };
  }
}
