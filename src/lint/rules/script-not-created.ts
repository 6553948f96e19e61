import type { Report, Rule } from '../rule.ts';
import { shownScripts } from '../shown-scripts.ts';
import type { Survey } from '../survey.ts';

export const scriptNotCreated: Rule = {
  id: 'script-not-created',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step calls a script that the guide shows, but nothing writes the script to a file.',
  why: 'The call fails at the moment when it is needed, often in the middle of a rollback.',
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
bash check-dump.sh shop.dump
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
  for (const { view, file, base, calls, created } of survey.once(shownScripts)) {
    const [first] = calls;
    if (first === undefined || created || survey.surroundings.hasFile(file) === true) continue;
    yield {
      at: survey.places.line(view.block.span.start.line),
      message: `\`${base}\` is called on line ${first.line}, but nothing writes it to a file.`,
      help: `Say where to save it, or write it in a step: \`cat > ${file} <<'EOF'\`.`,
      related: [{ at: first.at, message: 'Here it is called.' }],
    };
  }
}
