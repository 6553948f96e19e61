import type { Alternative, Section } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const sectionsEitherOr: Rule = {
  id: 'sections-either-or',
  catalogue: 'ex/alternatives',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'rollback', 'release', 'upgrade'],
  summary: 'Sections for different databases or runtimes follow one another, and nothing says that only one applies.',
  why: 'Who follows the guide from top to bottom runs the commands of a system that is not there, or changes both.',
  examples: {
    bad: `# Deploy the shop

## Back up

### SQLite backup

\`\`\`bash
sqlite3 shop.db ".backup shop.bak"
\`\`\`

### PostgreSQL backup

\`\`\`bash
pg_dump -Fc shop -f shop.dump
\`\`\`
`,
    good: `# Deploy the shop

## Back up

Choose the section of your database.

### SQLite backup

\`\`\`bash
sqlite3 shop.db ".backup shop.bak"
\`\`\`

### PostgreSQL backup

\`\`\`bash
pg_dump -Fc shop -f shop.dump
\`\`\`
`,
  },
  check,
};

const families: ReadonlySet<string> = new Set(['database', 'runtime']);
const choosing =
  /\b(?:or|either|choose|pick|select|depend(?:s|ing)|whichever|one of|if you|when you|only (?:if|for|where|when|on)|(?:part|section|block|commands?) (?:for|of) (?:the|your)|option(?:al(?:ly)?)?|alternative(?:ly)?|method|variant|scenario|recommended|preferred)\b/i;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]{2}/u;

function* check(survey: Survey): Iterable<Report> {
  for (const alternative of survey.guide.alternatives) {
    const { options, question } = alternative;
    const sections = options.map(({ sections: [id] }) => survey.index.sections.get(id ?? ''));
    const [first, second] = sections;
    if (first === undefined || second === undefined || !families.has(familyOf(alternative))) continue;
    if (saysSo(survey, alternative, sections)) continue;
    yield {
      at: survey.places.heading(first),
      message: `"${first.title}" and "${second.title}" follow one another, and nothing says that only one applies.`,
      help: `Say above them how to choose: ${question.toLowerCase().replace(/\?$/, '')} the reader has.`,
      related: [{ at: survey.places.heading(second), message: 'The other one.' }],
    };
  }
}

/** A choice that is named by what differs stands in the model under that name. */
const familyOf = ({ group }: Alternative): string => /^\w+/.exec(group)?.[0] ?? '';

function saysSo(survey: Survey, { section }: Alternative, sections: readonly (Section | undefined)[]): boolean {
  const known = sections.filter((one) => one !== undefined);
  const around = [...known.map(({ heading }) => heading)];
  const parents = new Set([section, ...known.map(({ parent }) => parent)]);
  for (const parent of parents) around.push(survey.index.sections.get(parent ?? '')?.heading ?? '');
  const own = new Set([...parents, ...known.map(({ id }) => id)]);
  for (const { section: at, markdown } of survey.guide.prose) if (own.has(at)) around.push(markdown);
  for (const { section: at, text } of survey.guide.notices) if (own.has(at)) around.push(text);
  return around.some((text) => choosing.test(text) || foreign.test(text));
}
