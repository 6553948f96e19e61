import type { Report, Rule } from '../rule.ts';
import { listSettings } from '../settings.ts';
import type { Survey } from '../survey.ts';

export const jsonLosesQuotes: Rule = {
  id: 'json-loses-quotes',
  catalogue: null,
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A shell is given JSON without quotes around it, and takes the quotes inside away.',
  why: 'The program receives `[a]` in place of `["a"]`, and fails to start or ignores the setting.',
  examples: {
    bad: `# Configure the shop

\`\`\`bash
export ALLOWED_ORIGINS=["https://shop.com"]
\`\`\`
`,
    good: `# Configure the shop

\`\`\`bash
export ALLOWED_ORIGINS='["https://shop.com"]'
\`\`\`
`,
  },
  check,
};

const bareJson = /^[[{].*".*[\]}]$/;

function* check(survey: Survey): Iterable<Report> {
  for (const { name, raw, at, line, byShell } of survey.once(listSettings)) {
    if (!byShell || !bareJson.test(raw) || raw.includes("'")) continue;
    yield {
      at,
      message: `The shell takes the quotes of \`${raw}\` away: \`${name}\` becomes \`${raw.replaceAll('"', '')}\`.`,
      help: `Write \`${name}='${raw}'\`.`,
      fix: {
        kind: 'suggested',
        title: 'Quote the value',
        edits: [{ span: survey.places.find(line, raw), text: `'${raw}'` }],
      },
    };
  }
}
