import type { CallView } from '../block-view.ts';
import { startOf } from '../excerpt.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const environmentMismatch: Rule = {
  id: 'environment-mismatch',
  catalogue: 'vf/env-mismatch',
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A section about staging has a command that names a production target, or the other way round.',
  why: 'The command changes or checks the wrong environment, and the heading says that it is the right one.',
  examples: {
    bad: `# Restart the shop

## Staging

\`\`\`bash
kubectl -n shop-production rollout restart deployment/shop
kubectl -n shop-production rollout status deployment/shop
\`\`\`
`,
    good: `# Restart the shop

## Staging

\`\`\`bash
kubectl -n shop-staging rollout restart deployment/shop
kubectl -n shop-staging rollout status deployment/shop
\`\`\`
`,
  },
  check,
};

const headings = {
  staging: /\b(?:staging|stage environment|pre-?prod(?:uction)?|uat)\b/i,
  production: /\b(?:production|prod|live)\b/i,
};
const targets = {
  staging: /(?:^|[^a-z])(?:staging|stg|uat)(?![a-z])/i,
  production: /(?:^|[^a-z])(?<!pre-?)(?:production|prod)(?![a-z])/i,
};
/** Options that name where a command works. */
const targetOptions =
  /^(?:-a|--app|-r|--remote|-n|--namespace|--context|--kube-context|-h|--host|--hostname|--cluster|--stack-name|--environment-name|--target)$/;
// Data or a version are taken from there, and are meant to be.
const crossing =
  /\b(?:promote|pipelines|copy|clone|sync|restore|dump|export|pg_dump|mysqldump|mongodump|diff|compare|merge|transfer|import|tag|retag|backup)\b/i;
const crossingWords =
  /\b(?:cop(?:y|ied)|clon\w+|compar\w+|sync\w*|anonymi\w+|mirror\w*|from production|from prod|production data|from staging|promot\w+|both|switch|swap)\b/i;

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const own = headingOf(survey, view);
    if (own === null || view.view.part === 'read' || crossing.test(startOf(view.text))) continue;
    const other = own.environment === 'staging' ? 'production' : 'staging';
    const target = listTargets(view).find((word) => targets[other].test(word) && !targets[own.environment].test(word));
    if (target === undefined || isCrossing(survey, view)) continue;
    yield {
      at: survey.places.find(view.line, target),
      message: `The section "${own.title}" is about ${own.environment}, and this command works on \`${target}\`.`,
      help: `Name the ${own.environment} target, or move the command to a section about ${other}.`,
      related: [{ at: survey.places.line(own.line), message: 'The heading.' }],
    };
    return;
  }
}

/** The nearest heading that names one environment, and not both. */
function headingOf(survey: Survey, { view }: CallView) {
  for (const { title, span } of survey.index.chain(view.section.id)) {
    const isStaging = headings.staging.test(title);
    const isProduction = headings.production.test(title) && !/\bpre-?prod/i.test(title);
    if (isStaging && isProduction) return null;
    if (isStaging) return { environment: 'staging' as const, title, line: span.start.line };
    if (isProduction) return { environment: 'production' as const, title, line: span.start.line };
  }
  return null;
}

function listTargets({ call, facts }: CallView): string[] {
  const words = call.words.map(({ raw, value }) => value ?? raw);
  return words.flatMap((word, at) => {
    if (/^https?:\/\//.test(word)) return [hostOf(word)];
    const [option, value] = word.split('=', 2);
    if (value !== undefined && targetOptions.test(option ?? '')) return [value];
    if (targetOptions.test(words[at - 1] ?? '') && !word.startsWith('-')) return [word];
    const isLogin = facts.program === 'ssh' || facts.via.includes('ssh');
    return isLogin && /^[\w.-]+@[\w.-]+$/.test(word) ? [word] : [];
  });
}

const hostOf = (url: string): string => /^https?:\/\/([^/:?"']+)/.exec(url)?.[1] ?? '';

function isCrossing(survey: Survey, { view, line }: CallView): boolean {
  const near = [line - 2, line - 1, line].map((at) => survey.places.textOf(at)).join(' ');
  return (
    crossingWords.test(near) || crossingWords.test(view.section.title) || crossingWords.test(view.block.label ?? '')
  );
}
