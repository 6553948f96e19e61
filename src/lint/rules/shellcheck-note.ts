import type { Rule } from '../rule.ts';

export const shellcheckNote: Rule = {
  id: 'shellcheck-note',
  catalogue: null,
  group: 'execution',
  severity: 'info',
  preset: 'strict',
  kinds: 'any',
  tool: 'shellcheck',
  summary: 'ShellCheck, where it is installed, remarks on a command in a shell block.',
  why: 'Such a command does what is meant as long as no name holds a blank, no file is missing and no line is odd.',
  examples: {
    bad: `# Install the release

## Install

\`\`\`bash
RELEASE_FILE="$(find /srv/shop/inbox -name 'shop-*.tar.gz')"
cp $RELEASE_FILE /srv/shop/releases/
\`\`\`
`,
    good: `# Install the release

## Install

\`\`\`bash
RELEASE_FILE="$(find /srv/shop/inbox -name 'shop-*.tar.gz')"
cp "$RELEASE_FILE" /srv/shop/releases/
\`\`\`
`,
  },
  check: () => [],
};
