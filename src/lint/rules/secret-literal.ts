import { listLiteralSecrets } from '../literal-secrets.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const secretLiteral: Rule = {
  id: 'secret-literal',
  catalogue: 'se/literal',
  group: 'secrets',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A password, key or token stands in the guide.',
  why: 'Whoever can read the guide can use it, in every copy and in the history of the repository.',
  examples: {
    bad: `# Connect the shop to its database

\`\`\`bash
export DATABASE_URL=postgresql://shop:kestrel-41-north@db.shop.internal/shop
\`\`\`
`,
    good: `# Connect the shop to its database

\`\`\`bash
DATABASE_URL=$(vault read -field=url secret/shop/database)
export DATABASE_URL
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const { at, what, certain, isPrinted } of survey.once(listLiteralSecrets)) {
    yield {
      at,
      message: `${what}: everybody who reads the guide can use it.`,
      help: 'Withdraw this one, and have the command read the new one from a secret store or a variable.',
      ...(isPrinted === true ? { severity: 'info' } : certain ? {} : { severity: 'warning' }),
    };
  }
}
