import type { Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const gitAddAll: Rule = {
  id: 'git-add-all',
  catalogue: 'cs/git-add-all',
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A deployment or rollback adds whatever lies in the work tree to a commit.',
  why: 'Dumps, keys and half-finished files of the person who deploys reach the repository, and are published with it.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
git add .
git commit -m "Release 1.4"
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
git add CHANGELOG.md package.json
git commit -m "Release 1.4"
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey) {
  for (const { facts, view, at, text } of survey.calls) {
    if (!facts.effects.includes('git-add-all')) continue;
    if (view.part === 'read' || view.part === 'cleanup') continue;
    yield {
      at,
      message: `\`${text}\` commits everything that lies in the work tree.`,
      help: 'Name the files, or stop when `git status --porcelain` prints anything else.',
    };
  }
}
