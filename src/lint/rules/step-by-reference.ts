import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const stepByReference: Rule = {
  id: 'step-by-reference',
  catalogue: 'ex/see-elsewhere',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block says in a comment that what is to be run stands in another step.',
  why: 'The reader copies from another page under pressure, and what was written there was meant for another environment.',
  examples: {
    bad: `# Load the catalogue

## 1. Try it

\`\`\`bash
./load-catalogue.sh data/catalogue.csv
\`\`\`

## 2. Load all shops

\`\`\`bash
# Same as step 1
\`\`\`
`,
    good: `# Load the catalogue

## 1. Try it

\`\`\`bash
./load-catalogue.sh data/catalogue.csv
\`\`\`

## 2. Load all shops

\`\`\`bash
./load-catalogue.sh data/all-shops.csv
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const { guide, places } = survey;
  for (const { block, part } of survey.blocks) {
    if (part === 'read') continue;
    const { repl } = block;
    if (repl !== null && repl.command !== null && repl.inputFrom !== null) {
      const source = survey.index.blocks.get(repl.inputFrom);
      yield {
        at: places.line(repl.line),
        message: `\`${repl.command}\` waits for input, which stands only in another step.`,
        help: `Write the input out as a here-document: \`${repl.command} <<'EOF'\`.`,
        related: source === undefined ? [] : [{ at: places.line(source.textLine), message: 'Here the input stands.' }],
      };
      continue;
    }
    if (block.role !== 'manual') continue;
    const last = block.textLine + block.text.split('\n').length - 1;
    const said = guide.references.find(
      ({ kind, line }) => kind === 'same-as' && line >= block.textLine && line <= last,
    );
    if (said === undefined) continue;
    yield {
      at: places.line(said.line),
      message: `Instead of commands the block says "${said.text}".`,
      help: 'Repeat the commands with the values of this step, or put them into a script that both steps call.',
    };
  }
}
