import type { Block } from '../../model/index.ts';
import { looksPrinted } from '../../shell/index.ts';
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
  summary: 'A block of SQL or of commands holds output or a list of columns.',
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
    if (block.role === 'run') yield* checkAnswers(survey, block);
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

const remark =
  /^\s*(?:Notes?|Warning|Caution|Important|Tip|Hint|Attention|Remember|Reminder|Todo|Hinweis|Achtung|Wichtig|Nota|Importante|Attenzione|Atenção|Remarque|Uwaga) ?:/iu;

/** What a command printed, below it in the same block. */
function* checkAnswers({ places }: Survey, block: Block): Iterable<Report> {
  const isTyped = (line: number) => block.commands.some((command) => command.line <= line && line <= command.endLine);
  const first = block.commands[0]?.line ?? Number.POSITIVE_INFINITY;
  if (block.prompted || !block.because.some(({ verdict }) => verdict.includes('no commands of a shell'))) return;
  const printed = block.text
    .split('\n')
    .map((text, row) => ({ text, line: block.textLine + row }))
    .filter(({ text, line }) => line > first && !isTyped(line) && looksPrinted(text));
  const [found] = printed;
  if (found === undefined) return;
  const isRemark = remark.test(found.text);
  yield {
    at: places.line(found.line),
    message: `"${found.text.trim()}" is ${isRemark ? 'a remark' : 'what a command printed'}: no script runs a block that holds it.`,
    help: isRemark
      ? 'Begin the line with `#`, or write it above the block.'
      : 'Leave the commands alone in the block, and put what they print into one of its own, tagged `text`.',
    related: printed.slice(1, 4).map(({ line }) => ({ at: places.line(line), message: 'More of it.' })),
  };
}
