import type { BlockView, CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const variableNotExported: Rule = {
  id: 'variable-not-exported',
  catalogue: 'ex/not-exported',
  group: 'execution',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A variable is set for a program that never receives it, because it is not exported.',
  why: 'The program runs with whatever its environment holds: a migration may change another database than the one named.',
  examples: {
    bad: `# Build the pages

\`\`\`bash
PUBLIC_API_URL=https://api.shop.test
npm run build
\`\`\`
`,
    good: `# Build the pages

\`\`\`bash
export PUBLIC_API_URL=https://api.shop.test
npm run build
\`\`\`
`,
  },
  check,
};

const settingsName = /^[A-Z][A-Z0-9_]{2,}$/;

/** Programs that read no settings of an application from their environment. */
const indifferent: ReadonlySet<string> = new Set([
  ...['', 'cd', 'ls', 'echo', 'printf', 'mkdir', 'cp', 'mv', 'rm', 'cat', 'git', 'grep', 'sed', 'awk', 'curl', 'wget'],
  ...[
    'tar',
    'gzip',
    'chmod',
    'chown',
    'ln',
    'touch',
    'sleep',
    'export',
    'source',
    '.',
    'test',
    '[',
    '[[',
    'read',
    'set',
  ],
  ...['systemctl', 'service', 'ssh', 'scp', 'rsync', 'kubectl', 'apt', 'yum', 'brew', 'true', 'false', 'exit', 'jq'],
]);

function* check(survey: Survey): Iterable<Report> {
  const exported = survey.once(listExported);
  const isUsed = (name: string) => exported.has(name) || survey.once(listUsed).has(name);
  for (const view of survey.blocks) {
    if (!view.isPosix || view.part === 'read' || view.block.role !== 'run') continue;
    const lost = assignmentsOf(view).filter(({ names }) => names.every((name) => !isUsed(name)));
    const [first] = lost;
    if (first === undefined) continue;
    const program = firstProgram(view, first.call);
    if (program === undefined) continue;
    const names = lost.flatMap(({ names }) => names);
    const { start } = first.call.at;
    yield {
      at: first.call.at,
      message: `${names.map((name) => `\`${name}\``).join(', ')} ${names.length === 1 ? 'is' : 'are'} set but not exported, so \`${program.facts.program}\` does not receive ${names.length === 1 ? 'it' : 'them'}.`,
      help: `Write \`export ${names[0]}=…\`, or put the assignment in front of the command on the same line.`,
      related: [{ at: program.at, message: 'This command runs without it.' }],
      fix: {
        kind: 'suggested',
        title: `Export ${names[0]}`,
        edits: [{ span: { start, end: start }, text: 'export ' }],
      },
    };
  }
}

interface Assignment {
  readonly call: CallView;
  readonly names: readonly string[];
}

function assignmentsOf(view: BlockView): readonly Assignment[] {
  return view.calls
    .filter(({ call, statement }) => call.name === null && call.context === 'top' && statement.kind === 'assignment')
    .map((call) => ({ call, names: call.call.assignments.map(({ name }) => name) }))
    .filter(({ names }) => names.every((name) => settingsName.test(name)));
}

function firstProgram(view: BlockView, after: CallView): CallView | undefined {
  return view.calls.find(
    ({ call, facts }) => call.start > after.call.start && call.context === 'top' && !indifferent.has(facts.program),
  );
}

const use = /(?:\$\{?[!#]?|(?:-e|--env|--build-arg)[ =])([A-Za-z_]\w*)/g;

/** Names that some block expands, or hands on to a container. */
function listUsed({ guide }: Survey): ReadonlySet<string> {
  return new Set(guide.blocks.flatMap(({ text }) => [...text.matchAll(use)].map(([, name = '']) => name)));
}

function listExported({ blocks }: Survey): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { calls, block } of blocks) {
    for (const { call } of calls) {
      if (call.name === 'export' || call.name === 'declare' || call.name === 'typeset')
        for (const word of call.words.slice(1)) names.add(word.raw.replace(/=.*$/s, ''));
      if (call.name === 'export') for (const { name } of call.assignments) names.add(name);
    }
    const isAll = calls.some(({ text }) => /^set\s+-(?:o\s+allexport|[b-z]*a)/.test(text));
    if (isAll) for (const { name } of block.sets) names.add(name);
  }
  return names;
}
