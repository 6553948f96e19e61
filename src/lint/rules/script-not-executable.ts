import type { Report, Rule } from '../rule.ts';
import { baseName, shownScripts } from '../shown-scripts.ts';
import type { Survey } from '../survey.ts';

export const scriptNotExecutable: Rule = {
  id: 'script-not-executable',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step calls a script of the guide by its path, and nothing makes it executable.',
  why: 'The shell answers "Permission denied", or does not find the script in the directory that the reader is in.',
  examples: {
    bad: `# Back up the shop

Save this as \`check-dump.sh\`:

\`\`\`bash
#!/bin/bash
# check-dump.sh
set -e
test -s "$1"
\`\`\`

\`\`\`bash
pg_dump -Fc shop -f shop.dump
./check-dump.sh shop.dump
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
  for (const { base, file, calls, executable } of survey.once(shownScripts)) {
    if (executable || survey.surroundings.hasFile(file) === true) continue;
    const call = calls.find(({ call: { name } }) => name?.includes('/') === true && baseName(name) === base);
    if (call === undefined) continue;
    yield {
      at: call.at,
      message: `\`${call.call.name}\` is called by its path, but nothing makes the script executable.`,
      help: `Call it by its interpreter, \`bash ${base}\`, or make it executable where it is saved: \`chmod +x ${base}\`.`,
    };
  }
}
