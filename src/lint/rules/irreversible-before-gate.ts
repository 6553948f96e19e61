import type { CallView } from '../block-view.ts';
import { isAside } from '../database-files.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { forwardWordsOf } from '../way-back.ts';

export const irreversibleBeforeGate: Rule = {
  id: 'irreversible-before-gate',
  catalogue: 'rb/point-of-no-return',
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'Something is destroyed for good before the checks that could still call for a rollback.',
  why: 'When the checks fail, what the way back needs is gone. Nobody who follows the guide was told that this is the point of no return.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop-2.yaml
kubectl rollout status deployment/shop
kubectl delete pvc shop-files-1
\`\`\`

## Verify

\`\`\`bash
curl -fsS https://shop.internal/health
\`\`\`

## Rollback

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop-2.yaml
kubectl rollout status deployment/shop
\`\`\`

## Verify

\`\`\`bash
curl -fsS https://shop.internal/health
\`\`\`

## Rollback

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
  },
  check,
};

/** Commands that take away what a way back would need. */
const takesAway =
  /\bdrop\s+(?:table|column|database|schema)\b|\btruncate\s+(?:table\s+)?\w|\bdropdb\b|\b(?:terraform|tofu|pulumi|cdk)\s+destroy\b|\bkubectl\s+delete\s+(?:pvc?|persistentvolume(?:claim)?s?|ns|namespaces?|statefulsets?|sts)\b|\b(?:docker|podman)\s+volume\s+rm\b|\bhelm\s+(?:uninstall|delete)\b|\baddons:destroy\b|\bapps:destroy\b|\bpg:reset\b|\baws\s+(?:s3\s+rb|rds\s+delete-|dynamodb\s+delete-table|ec2\s+(?:terminate-instances|delete-volume))|\bgcloud\s+(?:sql|compute|container)\s+\S+\s+delete\b|\baz\s+(?:group|vm|aks|postgres\s+\S+|sql\s+\S+)\s+delete\b/i;
const marked =
  /irreversib|can(?:not|'t| not) be (?:undone|reversed|rolled back|recovered|restored)|point of no return|no way back|no rollback|permanent|destroys?\b|destructive|data (?:loss|will be lost)|lose (?:all|data)|delet(?:es?|ing) (?:all|the)|forward[- ]only/i;
const gates: ReadonlySet<string> = new Set(['verify', 'monitoring']);
const reach = 8;

function* check(survey: Survey): Iterable<Report> {
  const { guide, places } = survey;
  const words = forwardWordsOf(survey);
  for (const call of survey.calls) {
    const { view, text, line, at } = call;
    if (view.part !== 'forward' || view.section.environment === 'staging' || view.section.environment === 'local')
      continue;
    if (view.section.kind === 'post-deploy' || !takesAway.test(text) || isRecreated(call) || isAside(objectOf(text)))
      continue;
    const gate = guide.sections.find(({ kind, span }) => gates.has(kind) && span.start.line > line);
    if (gate === undefined || gate.environment === 'staging') continue;
    const isMarked = [...words, ...guide.notices].some(
      ({ line: other, text: said }) => Math.abs(other - line) <= reach && marked.test(said),
    );
    if (isMarked || view.block.expects.some(({ text: said }) => marked.test(said))) continue;
    yield {
      at,
      message: `\`${showCall(call)}\` cannot be undone, and the checks of "${gate.title}" come after it.`,
      help: 'Move it behind the checks, or say before it that this is the point of no return and who decides.',
      related: [{ at: places.heading(gate), message: 'The result is checked here.' }],
    };
  }
}

/** Dropped to be made anew: `dropdb shop && createdb shop`. */
function isRecreated({ view, call }: CallView): boolean {
  const after = view.block.text.slice(call.start);
  return /\bcreate(?:db\b|\s+(?:database|table|schema)\b)|\bapply\b|\binstall\b|\brestore\b|\bcreate\b/i.test(after);
}

const objectOf = (text: string): string => text.trim().split(/\s+/).at(-1) ?? '';
