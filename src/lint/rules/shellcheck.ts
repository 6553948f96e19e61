import type { Rule } from '../rule.ts';

export const shellcheck: Rule = {
  id: 'shellcheck',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  tool: 'shellcheck',
  summary: 'ShellCheck, where it is installed, warns of a command in a shell block.',
  why: 'A shell reads some commands in another way than the one who wrote them, and does so on the host, on the day.',
  examples: {
    bad: `# Clean the cache

## Clean

\`\`\`bash
for entry in $(ls /var/cache/shop); do
  stat "$entry"
done
\`\`\`
`,
    good: `# Clean the cache

## Clean

\`\`\`bash
for entry in /var/cache/shop/*; do
  stat "$entry"
done
\`\`\`
`,
  },
  check: () => [],
};
