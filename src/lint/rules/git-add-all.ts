import type { CallView } from '../block-view.ts';
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
  for (const call of survey.calls) {
    const { facts, view, at, text } = call;
    if (!facts.effects.includes('git-add-all')) continue;
    if (view.part === 'read' || view.part === 'cleanup' || isOwnWork(survey, call)) continue;
    const what = facts.argv[0] === 'commit' ? 'every changed file of' : 'everything that lies in';
    yield {
      at,
      message: `\`${text}\` commits ${what} the work tree.`,
      help: 'Name the files, or stop when `git status --porcelain` prints anything else.',
    };
  }
}

/** Somebody who contributes commits on a branch of their own, which others read before it is merged. */
const isOwnWork = (survey: Survey, { line }: CallView): boolean => survey.once(firstOwnBranch) < line;

/** The line on which a guide that deploys nothing makes a branch. */
function firstOwnBranch({ guide, calls }: Survey): number {
  const deploys = calls.some(({ facts }) => facts.effects.includes('deploy') || facts.effects.includes('migrate'));
  if (guide.kind === 'rollback' || deploys) return Number.POSITIVE_INFINITY;
  return calls
    .filter(({ text }) => /\bcheckout\b.*\s-[bB]\s|\bswitch\b.*\s(?:-c|-C|--create)\s/.test(text))
    .reduce((first, { line }) => Math.min(first, line), Number.POSITIVE_INFINITY);
}
