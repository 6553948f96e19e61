import type { CallView } from '../block-view.ts';
import { isDeploymentPlan } from '../deployment-plan.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const rollbackUnverified: Rule = {
  id: 'rollback-unverified',
  catalogue: 'rb/no-verify',
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback'],
  summary: 'The way back ends without a check that the system works again.',
  why: 'Whoever rolled back calls the incident closed while the old version fails, too.',
  examples: {
    bad: `# Rollback of the shop

## Roll back

\`\`\`bash
git checkout v1.3
sudo systemctl restart shop
\`\`\`
`,
    good: `# Rollback of the shop

## Roll back

\`\`\`bash
git checkout v1.3
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

const checks: ReadonlySet<string> = new Set(['health-check', 'test', 'show']);
const told =
  /\b(?:verif\w*|check(?:s|ed|ing)?|confirm\w*|test\w*|health\w*|smoke|monitor\w*|ensure\w*|validat\w*|expect\w*|should (?:be|show|return|now|see)|make sure|watch|observ\w*|works?)\b|проверк|проверить|验证|检查|確認|确认|확인|검증|vérifi|verific|prüf|weryfik|comprob/iu;

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  if (guide.kind !== 'rollback' && !isDeploymentPlan(survey)) return;
  const { plans, calls, words, blocks } = wayBackOf(survey);
  const doing = calls.filter(changesState);
  const [first] = doing;
  // One command is followed by a look at it, written down or not.
  if (first === undefined || doing.length === 1 || plans.some(({ verification }) => verification.length > 0)) return;
  if (calls.some(({ facts, text }) => facts.effects.some((effect) => checks.has(effect)) || told.test(text))) return;
  if (words.some(({ text }) => told.test(text)) || blocks.some(({ block }) => block.role === 'query')) return;
  const plan = plans.find(({ blocks: own }) => own.includes(first.view.block.id));
  const section = index.sections.get(plan?.section ?? first.view.section.id);
  yield {
    at: section === undefined || section.level === 0 ? first.at : places.heading(section),
    message: `Nothing checks that the system works after \`${showCall(lastOf(doing))}\`.`,
    help: 'End the way back with a command that fails when the system does not answer, such as `curl -fsS ADDRESS/health`.',
    related: [{ at: lastOf(doing).at, message: 'The way back ends here.' }],
  };
}

const changesState = ({ facts }: CallView): boolean =>
  facts.effects.includes('state-changing') || facts.effects.includes('destructive');

const lastOf = (calls: readonly CallView[]): CallView => calls.at(-1) as CallView;
