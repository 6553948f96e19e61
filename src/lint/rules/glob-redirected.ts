import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const globRedirected: Rule = {
  id: 'glob-redirected',
  catalogue: 'bk/glob-redirect',
  group: 'backup',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A redirection names its file by a pattern: `< backup_*.sql`.',
  why: 'As soon as two files match, bash refuses with "ambiguous redirect", and a restore fails when it is needed.',
  examples: {
    bad: `# Restore the shop

\`\`\`bash
mysql shop_test < shop_*.sql
\`\`\`
`,
    good: `# Restore the shop

\`\`\`bash
mysql shop_test < shop_1.4.sql
\`\`\`
`,
  },
  check,
};

// Quoted text and expansions of parameters (`${V#*.}`) hold no pattern.
const literal = /"[^"]*"|'[^']*'|\\.|\$\{[^}]*\}|\$[*?#@!$-]|\$\([^)]*\)/g;
const pattern = /[*?]|\[[^\]]+\]/;

function* check(survey: Survey): Iterable<Report> {
  for (const { call, view } of survey.calls) {
    if (!view.isPosix) continue;
    for (const { operator, raw, target, body, start, end } of call.redirects) {
      if (body !== null || !/^(?:<|>|>>|>\||&>|&>>)$/.test(operator) || target === null) continue;
      const file = raw.slice(raw.indexOf(operator) + operator.length);
      if (!pattern.test(file.replace(literal, ''))) continue;
      yield {
        at: view.at(start, end),
        message: `\`${raw.trim()}\` fails with "ambiguous redirect" as soon as two files match.`,
        help: 'Keep the name of the file in a variable when it is made, and use that variable here.',
      };
    }
  }
}
