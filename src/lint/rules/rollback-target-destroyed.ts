import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { forwardWordsOf, wayBackOf } from '../way-back.ts';

export const rollbackTargetDestroyed: Rule = {
  id: 'rollback-target-destroyed',
  catalogue: 'rb/point-of-no-return',
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'The way back switches to an environment that the way forward has taken down.',
  why: 'The rollback has nothing to switch to: it fails exactly when it is needed.',
  examples: {
    bad: `# Deploy the shop

## Switch

1. Route all traffic to the new environment
2. Decommission the old environment
3. Watch the error rate for 48 hours

## Rollback

1. Switch the traffic back to the old environment
2. Check the health page
`,
    good: `# Deploy the shop

## Switch

1. Route all traffic to the new environment
2. Watch the error rate for 48 hours

## Rollback

1. Switch the traffic back to the old environment
2. Check the health page

## Clean up

1. Decommission the old environment
`,
  },
  check,
};

const takesDown =
  /\b(?:decommission|destroy|tear(?:ing)?[\s-]down|terminate|delete|remove|shut(?:ting)?[\s-]down|retire|dispose of)\w*\b.{0,30}\b(?:old|previous|former|blue|existing|legacy|current)\b.{0,30}\b(?:environments?|servers?|instances?|stack|cluster|infrastructure|deployment|nodes?|slot|fleet|hosts?|machines?|vms?)\b/i;
const switchesBack =
  /\b(?:switch|rout|redirect|point|shift|flip|mov|swap|fail|cut|send)\w*\b.{0,50}\b(?:back|previous|old|blue|former)\b/i;
const conditional =
  /\b(?:after|once|when|if|until|unless|later|only|wait|keep|do not|don't|never|not|days?|hours?|weeks?|optional\w*|eventually|finally)\b/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, places } = survey;
  const back = wayBackOf(survey).words.find(({ text }) => switchesBack.test(text));
  if (back === undefined) return;
  for (const { line, text } of forwardWordsOf(survey)) {
    if (!takesDown.test(text) || conditional.test(text)) continue;
    const section = guide.sections.findLast(({ span }) => span.start.line <= line);
    if (section === undefined || section.kind === 'post-deploy' || section.environment === 'staging') continue;
    // What is taken down last, after every check, is no longer needed.
    if (!isFollowedByChecks(line)) continue;
    yield {
      at: places.line(line),
      message: `"${text.trim()}" takes down what the way back switches to, before the deployment was watched.`,
      help: 'Keep it until the checks and the time of observation are over, and take it down in a last section.',
      related: [{ at: places.line(back.line), message: 'The way back switches to it here.' }],
    };
    return;
  }

  function isFollowedByChecks(line: number): boolean {
    return (
      guide.sections.some(({ kind, span }) => (kind === 'verify' || kind === 'monitoring') && span.start.line > line) ||
      forwardWordsOf(survey).some(
        (other) => other.line > line && /\b(?:monitor|watch|verify|observe)\b/i.test(other.text),
      )
    );
  }
}
