import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const rollbackNotRedeployed: Rule = {
  id: 'rollback-not-redeployed',
  catalogue: null,
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'The way back reverts a commit and pushes it, but does not bring it to the servers as the way forward does.',
  why: 'The repository holds the old code, the servers still run the new one, and a restart does not change that.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
git pull --ff-only origin v1.4
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`

## Rollback

\`\`\`bash
git revert --no-edit v1.4
git push origin main
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
git pull --ff-only origin v1.4
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`

## Rollback

\`\`\`bash
git checkout v1.3
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

const fetches: ReadonlySet<string> = new Set(['pull', 'fetch', 'checkout', 'switch', 'reset', 'clone']);
const told = /\bre-?deploy|\bdeploy\b|\bpull\b|\bpipeline\b|\bci\b|\bcd\b|\brelease\b|\bautomatic/i;

function* check(survey: Survey): Iterable<Report> {
  const { calls, words } = wayBackOf(survey);
  const isGit = (subcommand: string) => (call: (typeof calls)[number]) =>
    call.facts.program === 'git' && call.facts.argv[0] === subcommand;
  const revert = calls.find(isGit('revert'));
  const push = calls.find((call) => isGit('push')(call) && revert !== undefined && call.line >= revert.line);
  const pull = survey.calls.find((call) => call.view.part === 'forward' && isGit('pull')(call));
  if (revert === undefined || push === undefined || pull === undefined) return;
  const isBrought = calls.some(
    ({ facts, line }) =>
      line >= revert.line &&
      facts !== push.facts &&
      (facts.effects.includes('deploy') ||
        facts.effects.includes('build') ||
        (facts.program === 'git' && fetches.has(facts.argv[0] ?? '')) ||
        (!facts.known && facts.program !== '')),
  );
  if (isBrought || words.some(({ text }) => told.test(text.replace(/\bde?ployment\b/gi, '')))) return;
  // A push that deploys by itself is the way forward, too.
  if (survey.calls.some((call) => call.view.part === 'forward' && isGit('push')(call) && call.line > pull.line)) return;
  yield {
    at: revert.at,
    message: `\`${showCall(revert)}\` is pushed, but nothing brings it to the servers, which the deployment did with \`${showCall(pull)}\`.`,
    help: 'Check out the old version on the servers, install its dependencies, and restart.',
    related: [
      { at: pull.at, message: 'The way forward brings the code here.' },
      { at: push.at, message: 'The way back ends in the repository.' },
    ],
  };
}
