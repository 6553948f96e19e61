import type { Report, Rule } from '../rule.ts';
import { shownScripts } from '../shown-scripts.ts';
import type { Survey } from '../survey.ts';

export const scriptNeverCalled: Rule = {
  id: 'script-never-called',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The guide shows a script that no step runs.',
  why: 'The reader takes it for background and goes on: the check or change that it was written for does not happen.',
  examples: {
    bad: `# Back up the shop

\`\`\`bash
#!/bin/bash
# check-dump.sh
set -e
test -s "$1"
\`\`\`

\`\`\`bash
pg_dump -Fc shop -f shop.dump
\`\`\`
`,
    good: `# Back up the shop

Save this as \`check-dump.sh\`:

\`\`\`bash
#!/bin/bash
# check-dump.sh
set -e
test -s "$1"
\`\`\`

\`\`\`bash
pg_dump -Fc shop -f shop.dump
bash check-dump.sh shop.dump
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const { view, base, calls, mentions } of survey.once(shownScripts)) {
    if (calls.length > 0 || mentions.length > 0) continue;
    yield {
      at: survey.places.line(view.block.span.start.line),
      message: `\`${base}\` is shown here, but no step creates or runs it.`,
      help: `Say where it is saved, and call it where it is needed: \`bash ${base}\`.`,
    };
  }
}
