import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { unknownOptions } from '../unknown-options.ts';

export const optionUnknown: Rule = {
  id: 'option-unknown',
  catalogue: 'ex/bad-flag',
  group: 'execution',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A program is given an option or a command that it does not have.',
  why: 'The command stops with its usage, and the check or change that the step is about never happens.',
  examples: {
    bad: `# See what a release changes

\`\`\`bash
python manage.py migrate --dry-run
\`\`\`
`,
    good: `# See what a release changes

\`\`\`bash
python manage.py migrate --plan
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const call of survey.calls) {
    const { facts, at } = call;
    const row = unknownOptions.find(
      ({ program, words, option }) =>
        facts.program === program &&
        holdsInOrder(facts.argv, words) &&
        (isOption(option)
          ? facts.argv.some((word) => word === option || word?.startsWith(`${option}=`))
          : facts.argv[0] === option),
    );
    if (row === undefined) continue;
    yield {
      at,
      message: `\`${[row.program, ...row.words].join(' ')}\` has no ${isOption(row.option) ? 'option' : 'command'} \`${row.option}\`, so \`${showCall(call)}\` only prints its usage.`,
      help: `Write \`${row.instead}\`.`,
      ...fixOf(call, row.option, row.instead),
    };
  }
}

function holdsInOrder(argv: readonly (string | null)[], words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = argv.indexOf(word, from);
    from = at + 1;
    return at !== -1;
  });
}

const isOption = (word: string): boolean => word.startsWith('-');

/** Where one option only takes the place of another. */
function fixOf({ call, view, facts }: CallView, option: string, instead: string): Pick<Report, 'fix'> {
  const written = call.words.find(({ raw }) => raw === option);
  const replacement = /^[\w. ]+ (--?[\w-]+)$/.exec(instead)?.[1];
  if (written === undefined || replacement === undefined || facts.remote || !isOption(option)) return {};
  const span = view.at(written.start, written.end);
  return { fix: { kind: 'suggested', title: `Write ${replacement}`, edits: [{ span, text: replacement }] } };
}
