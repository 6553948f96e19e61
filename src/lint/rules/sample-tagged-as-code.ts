import { isTaggedShell, retag } from '../fence-tag.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const sampleTaggedAsCode: Rule = {
  id: 'sample-tagged-as-code',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block is tagged as SQL or as commands, but holds output or a list of columns.',
  why: 'Whoever runs every block of that language, by hand or by a tool, gets errors and cannot tell them from real ones.',
  examples: {
    bad: `# Look at the tables

The new columns should be there:

\`\`\`sql
coupon_code    VARCHAR(20)
coupon_until   TIMESTAMP
\`\`\`
`,
    good: `# Look at the tables

The new columns should be there:

\`\`\`text
coupon_code    VARCHAR(20)
coupon_until   TIMESTAMP
\`\`\`
`,
  },
  check,
};

const queries: ReadonlySet<string> = new Set([
  'sql',
  'psql',
  'postgresql',
  'postgres',
  'mysql',
  'sqlite',
  'plsql',
  'tsql',
]);

function* check(survey: Survey): Iterable<Report> {
  for (const { block } of survey.blocks) {
    if (block.role !== 'output' && block.role !== 'sample') continue;
    const isShell = isTaggedShell(block);
    if (!isShell && !queries.has((block.lang ?? '').toLowerCase())) continue;
    if (isShell && block.role !== 'output') continue;
    const fix = retag(block, survey.places, 'text');
    yield {
      at: survey.places.line(block.span.start.line),
      message: `The block is tagged \`${block.lang}\`, but holds ${isShell ? 'the output of a command' : 'no statement'}.`,
      help: 'Tag it `text`.',
      ...(fix === null ? {} : { fix }),
    };
  }
}
