import { listLiteralSecrets } from '../literal-secrets.ts';
import { listPlaceholderUses, type PlaceholderUse } from '../placeholder-uses.ts';
import type { Report, Rule } from '../rule.ts';
import { listShellGaps } from '../shell-gaps.ts';
import type { Survey } from '../survey.ts';

export const placeholderUnfilled: Rule = {
  id: 'placeholder-unfilled',
  catalogue: 'pm/placeholder',
  group: 'parameters',
  severity: 'info',
  preset: 'strict',
  kinds: 'any',
  summary: 'A value is left open, and the guide does not say what belongs there.',
  why: 'Whoever follows the guide has to find it at every place, and a sample that is overlooked is deployed.',
  examples: {
    bad: `# Look at the shop

\`\`\`bash
curl -fsS https://your-domain.com/health
\`\`\`
`,
    good: `# Look at the shop

Replace \`your-domain.com\` with the domain of the stage.

\`\`\`bash
curl -fsS https://your-domain.com/health
\`\`\`
`,
  },
  yieldsTo: ['placeholder-spelled-differently', 'rollback-file-undefined', 'file-never-written'],
  check,
};

/** Other rules speak of these. */
const elsewhere: ReadonlySet<string> = new Set(['machine-path']);

/** One report for each name, at its first use. */
function* check(survey: Survey): Iterable<Report> {
  const reported = new Set(survey.once(listShellGaps).map(({ placeholder }) => placeholder.name));
  const secrets = new Set(survey.once(listLiteralSecrets).map(({ at }) => at.start.line));
  const byName = new Map<string, PlaceholderUse[]>();
  for (const use of survey.once(listPlaceholderUses)) {
    const { name, kind, line } = use.placeholder;
    if (use.view.part === 'read') continue;
    if (reported.has(name) || elsewhere.has(kind) || (kind === 'secret' && secrets.has(line))) continue;
    byName.set(name, [...(byName.get(name) ?? []), use]);
  }
  for (const [name, uses] of byName) {
    const [first, ...others] = uses as [PlaceholderUse, ...PlaceholderUse[]];
    const texts = new Set(uses.map(({ placeholder }) => placeholder.text));
    if ([...texts].some((one) => explainsItself(one) || isExplained(survey, one))) continue;
    const { text, secret } = first.placeholder;
    const shown = secret || !/\p{L}/u.test(text) ? name : text;
    const where =
      others.length === 0 ? 'here' : `here and at ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
    yield {
      at: first.at,
      message: `\`${shown}\` is left open ${where}, and no sentence says what belongs there.`,
      help: `Say what ${name} is and where it is found, or ask for it once: \`\${${name}:?set ${name}}\`.`,
      related: others.map(({ at }) => ({ at, message: `${name} once more.` })),
    };
  }
}

/** `<32 random characters>` says what belongs there. */
const explainsItself = (text: string): boolean => /^[<[{]/.test(text) && text.split(/\s+/).length >= 3;

/** Whether a sentence, list item or table of the guide speaks of the gap. */
function isExplained({ guide }: Survey, text: string): boolean {
  return (
    guide.prose.some(({ markdown }) => markdown.includes(text)) ||
    guide.checklist.some(({ block, text: words }) => block === null && words.includes(text)) ||
    guide.tables.some((table) => JSON.stringify(table).includes(JSON.stringify(text).slice(1, -1)))
  );
}
