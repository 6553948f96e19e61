import type { GuideIndex, Section } from '../../model/index.ts';
import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const pushBeforeTest: Rule = {
  id: 'push-before-test',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'The release reaches the main branch before the tests of the guide have run.',
  why: 'Whatever fails afterwards is on the branch that others build from and that production pulls.',
  examples: {
    bad: `# Publish the shop

## Publish

\`\`\`bash
git push origin main
\`\`\`

## Test

\`\`\`bash
npm test
\`\`\`
`,
    good: `# Publish the shop

## Test

\`\`\`bash
npm test
\`\`\`

## Publish

\`\`\`bash
git push origin main
\`\`\`
`,
  },
  check,
};

const mainBranch = /^(?:HEAD:)?(?:refs\/heads\/)?(?:main|master|production|prod|trunk)$/;

function* check({ calls, places, guide, index }: Survey): Iterable<Report> {
  const push = calls.find(isPushToMain);
  if (push === undefined) return;
  const tests = calls.filter(({ facts, view }) => isTest(facts) && view.part === 'forward');
  const staged = guide.sections.find(
    ({ environment, kind, span }) => environment === 'staging' && kind === 'verify' && span.start.line > push.line,
  );
  const pulled = calls.find(
    ({ facts, view, line }) =>
      line > push.line &&
      facts.program === 'git' &&
      facts.argv[0] === 'pull' &&
      view.section.environment === 'production',
  );
  const late = tests.find(({ line, view }) => line > push.line && isNear(push.view.section, view.section, index));
  // What is tested and then pushed is another change, or the same told once more.
  const isOther = (test: CallView) =>
    calls.some(({ facts, view, line }) => line > test.line && view.part === 'forward' && isPush(facts));
  const isUntested = late !== undefined && !isOther(late) && tests.every(({ line }) => line > push.line);
  const after = isUntested ? late.line : staged !== undefined && pulled !== undefined ? staged.span.start.line : null;
  if (after === null) return;
  yield {
    at: push.at,
    message: `\`${showCall(push)}\` brings the release to the main branch before it is tested on line ${after}.`,
    help: 'Test first, on a branch or on staging, and push to the main branch when the tests have passed.',
    related: [{ at: places.line(after), message: 'It is tested here.' }],
  };
}

/** In the same part of the guide, or in the one that follows it: parts further on are about something else. */
function isNear(from: Section, to: Section, { chain, guide }: GuideIndex): boolean {
  const top = (section: Section) => chain(section.id).at(-1) ?? section;
  const tops = guide.sections.filter((section) => top(section) === section);
  const distance = tops.indexOf(top(to)) - tops.indexOf(top(from));
  return distance === 0 || distance === 1;
}

// Load is tried on what is deployed, and conditions of the shell test something else.
const notTests: ReadonlySet<string> = new Set([
  'test',
  '[',
  'k6',
  'artillery',
  'locust',
  'ab',
  'wrk',
  'hey',
  'jmeter',
  'vegeta',
]);

function isTest({ effects, program, argv }: CallView['facts']): boolean {
  const words = argv.join(' ');
  return effects.includes('test') && !notTests.has(program) && /test|spec|check/.test(`${program} ${words}`);
}

const isPush = ({ program, argv }: CallView['facts']): boolean => program === 'git' && argv[0] === 'push';

function isPushToMain({ facts, view }: CallView): boolean {
  const [verb, ...rest] = facts.argv;
  if (facts.program !== 'git' || verb !== 'push' || view.part !== 'forward') return false;
  const [remote, ...refs] = rest.filter((word) => word !== null && !word.startsWith('-'));
  return (remote === 'origin' || remote === 'upstream') && refs.some((ref) => mainBranch.test(ref ?? ''));
}
