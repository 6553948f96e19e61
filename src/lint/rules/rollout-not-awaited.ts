import type { CallView } from '../block-view.ts';
import { startOf } from '../excerpt.ts';
import { listOuterCalls } from '../neighbours.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const rolloutNotAwaited: Rule = {
  id: 'rollout-not-awaited',
  catalogue: 'vf/rollout-no-wait',
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A rollout is started, and nothing waits for its end.',
  why: 'The command ends with success as soon as the wish is noted: new pods that never become ready are not seen, and the next step meets the old ones.',
  examples: {
    bad: `# Restart the shop

\`\`\`bash
kubectl rollout restart deployment/shop
curl -fsS https://shop.example.com/health
\`\`\`
`,
    good: `# Restart the shop

\`\`\`bash
kubectl rollout restart deployment/shop
kubectl rollout status deployment/shop
curl -fsS https://shop.example.com/health
\`\`\`
`,
  },
  check,
};

/** How many blocks further on the wait may stand. */
const reach = 3;

const starts = /(?:^|[\s/])(?:kubectl|oc|k)\s[^\n]*\b(?:rollout\s+(?:restart|undo)|set\s+image)\b/;
const waits =
  /\brollout\s+status\b|\bkubectl\s+.*\bwait\b|\boc\s+.*\bwait\b|\s(?:-w|--watch)\b|\bwatch\b|\bhelm\s+.*--(?:wait|atomic)\b|\bargocd\s+app\s+wait\b|\bkubectl\s+.*\bget\b.*\b(?:pods?|po|deploy\w*|rs|ds|sts|statefulsets?|daemonsets?|nodes?)\b|\bk9s\b|\bsleep\b/;

function* check(survey: Survey): Iterable<Report> {
  const { blocks } = survey;
  for (const [at, view] of blocks.entries()) {
    if (view.part === 'read' || view.part === 'cleanup') continue;
    const started = listOuterCalls(view).filter(
      ({ text }) => starts.test(startOf(text).replace(/\\\n/g, ' ')) && !/--dry-run/.test(text),
    );
    const first = started.at(-1);
    if (first === undefined) continue;
    const later = [
      ...view.calls.filter(({ call }) => call.start > first.call.start),
      ...blocks.slice(at + 1, at + 1 + reach).flatMap(({ calls }) => calls),
    ];
    if (later.some(({ text }) => waits.test(startOf(text).replace(/\\\n/g, ' '))) || isWaitedFor(survey, first))
      continue;
    yield {
      at: first.at,
      message: `\`${showCall(first)}\` ends before the new pods run, and nothing waits for them.`,
      help: `Follow it with \`${statusOf(first)}\`.`,
    };
  }
}

/** A list or sentence behind it that lets a person wait. */
function isWaitedFor(survey: Survey, { line, view }: CallView): boolean {
  const end = view.section.span.end.line;
  return survey.once(linesThatWait).some((at) => at > line && at <= end);
}

function linesThatWait({ guide }: Survey): readonly number[] {
  const said = [
    ...guide.checklist.map(({ line, text }) => ({ line, text })),
    ...guide.prose.map(({ line, markdown }) => ({ line, text: markdown })),
  ];
  return said.filter(({ text }) => /\b(?:wait|until|watch|ready|running)\b/i.test(text)).map(({ line }) => line);
}

function statusOf({ text }: CallView): string {
  const target = /\b((?:deployment|deploy|statefulset|sts|daemonset|ds)[/ ][\w.$<>{}-]+)/.exec(text)?.[1];
  return `kubectl rollout status ${target?.replace(' ', '/') ?? 'deployment/NAME'}`;
}
