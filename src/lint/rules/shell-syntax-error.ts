import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const shellSyntaxError: Rule = {
  id: 'shell-syntax-error',
  catalogue: 'ex/syntax',
  group: 'execution',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A shell cannot read a block of commands.',
  why: 'Pasted or run, the block stops at the error, or the shell waits for the rest of a command that never comes.',
  examples: {
    bad: `# Warm the cache

\`\`\`bash
for page in /shop /cart; do
  curl -fsS "https://shop.test$page"
\`\`\`
`,
    good: `# Warm the cache

\`\`\`bash
for page in /shop /cart; do
  curl -fsS "https://shop.test$page"
done
\`\`\`
`,
  },
  check,
};

/** Below a command its answer is shown, which is no input of a shell. */
const endsInJson = (text: string): boolean => /\n[{[]\s*\n\s*(?:"[^"\n]*":|[{["])[\s\S]*\n[}\]]\s*$/.test(text);

function* check(survey: Survey): Iterable<Report> {
  for (const { block } of survey.blocks) {
    const [first] = block.errors;
    if (first === undefined || endsInJson(block.text)) continue;
    yield {
      at: survey.places.line(first.line),
      message: `A shell cannot read this block: ${first.message}.`,
      help: 'Complete the command, or give the block another language when it is no input of a shell.',
    };
  }
}
