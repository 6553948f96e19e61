import type { CallView } from '../block-view.ts';
import { isLook, isNamedLikeCheck } from '../checks.ts';
import { isMaintenanceSwitch } from '../interruptions.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const changeUnchecked: Rule = {
  id: 'change-unchecked',
  catalogue: 'vf/no-check-after-change',
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release'],
  summary: 'The guide ends with a deployment or restart, and nothing looks whether the service runs.',
  why: 'A restart that fails is found by users; a deployment is done when something has answered.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
sudo systemctl restart shop
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
sudo systemctl restart shop
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
sudo systemctl restart shop
curl -fsS https://shop.example.com/health
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
sudo systemctl restart shop
\`\`\`
`,
  },
  yieldsTo: ['rollout-not-awaited', 'check-while-stopped'],
  check,
};

const changes: ReadonlySet<string> = new Set(['deploy', 'service', 'scale', 'traffic']);
const calm: ReadonlySet<string> = new Set(['stop', 'status']);
const looking =
  /\b(?:verif|check|test|smoke|health|monitor|watch|confirm|ensure|make sure|look|visit|open|browse|should (?:see|be|now)|you (?:can|should) (?:now|see)|accessible|available at|running|navigate|log ?in|logs?)\w*|https?:\/\//i;
const elsewhere: ReadonlySet<string> = new Set(['local']);
/** A change and its check may be told on this many lines. */
const reach = 40;

function* check(survey: Survey): Iterable<Report> {
  const last = survey.calls.findLast((view) => isChange(view) && !isLookedAt(survey, view));
  if (last === undefined) return;
  const { line } = last;
  const isLater = survey.calls.some(
    (view) => view.line > line && view.view.part === 'forward' && (isLook(view) || isNamedLikeCheck(view)),
  );
  if (isLater || isRead(survey, line) || last.facts.blocking === 'never-ending') return;
  yield {
    at: last.at,
    message: `\`${showCall(last)}\` is the last change of the guide, and nothing behind it looks whether it worked.`,
    help: 'Follow it with a command that asks the service, such as `curl -fsS URL` or its status.',
  };
}

/** Whether the list item that the command belongs to only has a person look. */
function isLookedAt({ index }: Survey, { view }: CallView): boolean {
  const item = view.block.item === null ? undefined : index.items.get(view.block.item);
  return item !== undefined && /^(?:\W*)(?:verify|check|confirm|ensure|monitor|watch|test)/i.test(item.text);
}

function isChange({ facts, view, text }: CallView): boolean {
  if (view.part !== 'forward' || elsewhere.has(view.section.environment) || calm.has(facts.service?.action ?? ''))
    return false;
  if (isMaintenanceSwitch(text)) return false;
  return facts.effects.some((effect) => changes.has(effect)) && !/--(?:wait|atomic)\b/.test(text);
}

/** Whether a section, list or sentence behind the change has a person look. */
function isRead(survey: Survey, from: number): boolean {
  const { guide } = survey;
  return (
    guide.sections.some(
      ({ kind, span }) =>
        (kind === 'verify' || kind === 'monitoring' || kind === 'post-deploy') && span.end.line > from,
    ) ||
    guide.checklist.some(
      ({ line, role }) => line > from && (role === 'verify' || role === 'criterion-success' || role === 'monitor'),
    ) ||
    guide.references.some(({ line, text }) => line > from && looking.test(text)) ||
    listRemarks(survey).some(
      ({ line, text, part }) => line > from && line <= from + reach && part !== 'back' && looking.test(text),
    )
  );
}
