import { type Append, listAppends } from '../appended-files.ts';
import type { Report, Rule } from '../rule.ts';
import { isSampleValue } from '../sample-values.ts';
import type { Survey } from '../survey.ts';

export const placeholderWrittenToFile: Rule = {
  id: 'placeholder-written-to-file',
  catalogue: null,
  group: 'parameters',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command adds a sample value to the settings of a host.',
  why: 'It runs without an error, and the program starts with a value that somebody made up for the guide.',
  examples: {
    bad: `# Configure the shop

\`your-shop-id\` is the number in the contract.

\`\`\`bash
printf '\\n' >> /srv/shop/.env
echo "SHOP_ID=your-shop-id" >> /srv/shop/.env
\`\`\`
`,
    good: `# Configure the shop

\`\`\`bash
printf '\\nSHOP_ID=%s\\n' "\${SHOP_ID:?set SHOP_ID}" >> /srv/shop/.env
\`\`\`
`,
  },
  check,
};

/** One report for each file. */
function* check(survey: Survey): Iterable<Report> {
  const byFile = new Map<string, { append: Append; text: string; name: string }[]>();
  for (const append of survey.once(listAppends)) {
    const { view } = append.call;
    if (view.part === 'read' || view.section.environment === 'local') continue;
    const { call, line } = append.call;
    const last = view.guideLine(call.endLine);
    const gap = view.block.placeholders.find(
      (one) => one.line >= line && one.line <= last && (one.kind !== 'secret' || isSampleValue(one.text)),
    );
    if (gap === undefined) continue;
    const found = byFile.get(append.file) ?? [];
    byFile.set(append.file, [...found, { append, text: gap.text, name: gap.name }]);
  }
  for (const found of byFile.values()) {
    const [first, ...others] = found as [(typeof found)[0], ...typeof found];
    const { append, text, name } = first;
    const later = append.onlyOnce ? ', and never replaces it, because the name is there from then on' : '';
    yield {
      at: append.call.at,
      message: `The command writes \`${text}\` itself into \`${append.file}\`${later}.`,
      help: `Write the value of a variable: \`echo "${name}=\${${name}:?set ${name}}" >> …\`.`,
      related: others.map((other) => ({ at: other.append.call.at, message: `So does it with \`${other.text}\`.` })),
      ...(append.onlyOnce || found.length > 1 ? {} : { severity: 'warning' }),
    };
  }
}
