import type { CallFacts } from '../../shell/index.ts';
import { commentSteps } from '../comment-steps.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const commentContradictsCommand: Rule = {
  id: 'comment-contradicts-command',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A comment says the opposite of what the commands below it do.',
  why: 'One of the two is wrong, and the reader trusts the sentence while the machine obeys the command.',
  examples: {
    bad: `# Stop the worker

\`\`\`bash
# Stop the worker
systemctl start shop-worker
\`\`\`
`,
    good: `# Stop the worker

\`\`\`bash
# Stop the worker
systemctl stop shop-worker
\`\`\`
`,
  },
  check,
};

interface Opposite {
  readonly says: RegExp;
  readonly does: (facts: CallFacts) => boolean;
  readonly opposite: (facts: CallFacts) => boolean;
}

const git =
  (...verbs: readonly string[]) =>
  ({ program, argv }: CallFacts) =>
    program === 'git' && verbs.includes(argv.find((word) => word !== null && !word.startsWith('-')) ?? '');
const services =
  (...actions: readonly string[]) =>
  ({ service }: CallFacts) =>
    service !== null && actions.includes(service.action);
const has =
  (word: string) =>
  ({ argv }: CallFacts) =>
    argv.includes(word);

const opposites: readonly Opposite[] = [
  {
    says: /^(?:pull|fetch|get|download)\b(?=.*\b(?:code|changes|updates?|version|branch|main|master|commits?|latest)\b)/i,
    does: git('pull', 'fetch', 'clone', 'checkout', 'switch', 'reset', 'remote'),
    opposite: git('push'),
  },
  {
    says: /^push\b/i,
    does: git('push'),
    opposite: git('pull', 'fetch'),
  },
  { says: /^(?:stop|shut ?down)\b(?!.*\b(?:and|then)\b)/i, does: services('stop'), opposite: services('start') },
  { says: /^start\b(?!.*\b(?:and|then)\b)/i, does: services('start', 'restart', 'reload'), opposite: services('stop') },
  { says: /^enable\b(?!.*\b(?:and|then)\b)/i, does: has('enable'), opposite: has('disable') },
  { says: /^disable\b(?!.*\b(?:and|then)\b)/i, does: has('disable'), opposite: has('enable') },
  {
    says: /^(?:create |take |make )?(?:a )?back ?up\b(?!.*\brestore)/i,
    does: ({ effects, program }) => effects.includes('backup') || /^(?:cp|tar|rsync|scp|mkdir|zip)$/.test(program),
    opposite: ({ effects }) => effects.includes('restore'),
  },
];

function* check(survey: Survey): Iterable<Report> {
  for (const { view, words, calls, line } of survey.once(commentSteps)) {
    const [first = ''] = words;
    if (view.part === 'read') continue;
    const row = opposites.find(({ says }) => says.test(first));
    if (row === undefined || calls.some(({ facts }) => row.does(facts) || !facts.known)) continue;
    const wrong = calls.find(({ facts }) => row.opposite(facts));
    if (wrong === undefined) continue;
    yield {
      at: survey.places.line(line),
      message: `The comment says "${first}", but \`${showCall(wrong)}\` does the opposite.`,
      help: 'Correct whichever of the two is wrong.',
      related: [{ at: wrong.at, message: 'This command does the opposite.' }],
    };
  }
}
