import type { Severity } from '../../model/index.ts';
import type { CallView } from '../block-view.ts';
import { writtenWord } from '../named-files.ts';
import { isProductionPlan } from '../production-plan.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const sourceUnpinned: Rule = {
  id: 'source-unpinned',
  catalogue: 'rp/unpinned-source',
  group: 'reproducibility',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback'],
  summary: 'What reaches production is whatever a branch or `latest` is at that moment.',
  why: 'It is not what was tested, two servers may get two versions, and a rollback does not know where to go back to.',
  examples: {
    bad: `# Deploy the shop

## Production

\`\`\`bash
git pull origin main
\`\`\`
`,
    good: `# Deploy the shop

## Production

\`\`\`bash
git fetch --tags origin
git checkout --detach v1.4.0
\`\`\`
`,
  },
  check,
};

interface Shape {
  readonly name: string;
  readonly fits: (call: CallView) => boolean;
  readonly message: (text: string) => string;
  readonly help: string;
  /** The command itself deploys, wherever the guide puts it. */
  readonly deploys?: boolean;
  readonly severity?: Severity;
}

const branch = /^(?:main|master|develop|trunk|production|prod|release|live)$/;
/** Remotes that build and start what they are sent. */
const platforms = /^(?:heroku|dokku|piku|scalingo|clever|gigalixir|live|prod|production)(?:$|-(?!stag|test|dev))/;
const wordsOf = ({ facts }: CallView): string[] => facts.argv.map((word) => word ?? '');

const shapes: readonly Shape[] = [
  {
    name: 'pull',
    fits: (call) =>
      call.facts.program === 'git' && wordsOf(call)[0] === 'pull' && !hasVariable(call) && !isPinnedLater(call),
    message: (text) => `\`${text}\` deploys whatever the branch is at that moment, not the commit that was tested.`,
    help: 'Fetch, and check out the tag or commit that was tested: `git checkout --detach "$RELEASE"`.',
  },
  {
    name: 'revert',
    fits: (call) => {
      const [verb, ...rest] = wordsOf(call);
      return call.facts.program === 'git' && verb === 'revert' && rest.includes('HEAD');
    },
    message: (text) => `\`${text}\` takes back the last commit, which need not be the whole release.`,
    help: 'Go back to the tag or commit that ran before: `git checkout --detach "$PREVIOUS_RELEASE"`.',
  },
  {
    name: 'push',
    fits: (call) => {
      const [verb, ...rest] = wordsOf(call);
      const [remote, ...refs] = rest.filter((word) => !word.startsWith('-'));
      return (
        call.facts.program === 'git' &&
        verb === 'push' &&
        platforms.test(remote ?? '') &&
        refs.length > 0 &&
        refs.every((ref) => branch.test(ref))
      );
    },
    message: (text) => `\`${text}\` deploys whatever the branch is at that moment, not the commit that was tested.`,
    help: 'Push the tag or commit that was tested: `git push heroku "$RELEASE^{commit}:refs/heads/main"`.',
    deploys: true,
    severity: 'info',
  },
  {
    name: 'latest',
    fits: (call) =>
      ['docker', 'podman', 'kubectl', 'helm'].includes(call.facts.program) &&
      /^(?:set|run|upgrade|install|service)$/.test(wordsOf(call)[0] ?? '') &&
      wordsOf(call).some((word) => /^[\w./=-]*[\w/-]+:latest$|(?:^|\.)tag=latest$/.test(word)),
    message: (text) => `\`${text}\` deploys whatever \`latest\` is at that moment.`,
    help: 'Name the version or the digest.',
  },
];

function* check(survey: Survey): Iterable<Report> {
  for (const shape of shapes) {
    const found = survey.calls.filter((call) => isDeploying(call, shape, survey) && shape.fits(call));
    const [first, ...others] = found;
    if (first === undefined) continue;
    yield {
      at: first.at,
      message: shape.message(showCall(first)),
      help: shape.help,
      related: others.map(({ at }) => ({ at, message: 'And here.' })),
      ...(shape.severity === undefined ? {} : { severity: shape.severity }),
    };
  }
}

/** In a part that says it is about production, or that takes a plan for production back. */
function isDeploying({ view }: CallView, { deploys }: Shape, survey: Survey): boolean {
  const { part, section } = view;
  if (deploys === true)
    return (part === 'forward' || part === 'back') && ['production', 'any'].includes(section.environment);
  if (part === 'back') return section.environment === 'production' || survey.once(isProductionPlan);
  return part === 'forward' && section.environment === 'production';
}

function hasVariable({ view, call }: CallView): boolean {
  return call.words.some((word) => word.value === null || /^[{<]/.test(writtenWord(view, word)));
}

/** The same block checks out or resets to something that is no branch. */
function isPinnedLater({ view, call }: CallView): boolean {
  return view.calls.some((other) => {
    const [verb, ...rest] = other.facts.argv;
    if (other.facts.program !== 'git' || other.call.start <= call.start) return false;
    return ['checkout', 'switch', 'reset'].includes(verb ?? '') && rest.every((word) => !branch.test(word ?? ''));
  });
}
