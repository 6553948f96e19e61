import type { Block, Fix } from '../../model/index.ts';
import { isTaggedShell } from '../fence-tag.ts';
import type { Places } from '../places.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const interpreterInputInShell: Rule = {
  id: 'interpreter-input-in-shell',
  catalogue: 'ex/foreign-lines',
  group: 'execution',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block of shell commands goes on with what is typed into an interpreter.',
  why: 'Run as it is written, the interpreter waits at the terminal, and its lines reach the shell once it has ended.',
  examples: {
    bad: `# Count the orders

\`\`\`bash
python manage.py shell
from shop.models import Order
print(Order.objects.count())
\`\`\`
`,
    good: `# Count the orders

\`\`\`bash
python manage.py shell <<'EOF'
from shop.models import Order
print(Order.objects.count())
EOF
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const { block } of survey.blocks) {
    const { repl } = block;
    if (repl === null || repl.command === null || repl.from === null || repl.to === null) continue;
    if (!isTaggedShell(block) || block.prompted) continue;
    const fix = feed(block, survey.places);
    const command = repl.command.replace(/\s*\\\n\s*/g, ' ');
    yield {
      at: survey.places.line(block.span.start.line),
      message: `The block is tagged \`${block.lang}\`, but lines ${repl.from} to ${repl.to} are input of \`${command}\`.`,
      help: `Hand the lines to the command as a here-document: \`${command} <<'EOF'\`.`,
      related: [{ at: survey.places.line(repl.from), message: 'Here its input starts.' }],
      ...(fix === null ? {} : { fix }),
    };
  }
}

const readsInput: ReadonlySet<string> = new Set(['python', 'django-shell', 'psql', 'sql', 'sqlite']);

/** Only where the command fills its line and nothing follows its input. */
function feed({ repl, textLine, text }: Block, places: Places): Fix | null {
  if (repl === null || repl.command === null || repl.to === null || !readsInput.has(repl.dialect)) return null;
  const lines = text.split('\n');
  const written = lines[repl.line - textLine] ?? '';
  if (written.trim() !== repl.command || lines.slice(repl.to - textLine + 1).some((line) => line.trim() !== ''))
    return null;
  const head = places.textOf(repl.line);
  const last = places.textOf(repl.to);
  if (!head.endsWith(written) || /^(?:EOF)$/m.test(text)) return null;
  const indent = head.slice(0, head.length - written.length);
  const atEnd = (line: number, column: number) => ({ start: { line, column }, end: { line, column } });
  return {
    kind: 'suggested',
    title: 'Hand the lines to the command as a here-document',
    edits: [
      { span: atEnd(repl.line, head.trimEnd().length + 1), text: " <<'EOF'" },
      { span: atEnd(repl.to, last.length + 1), text: `\n${indent}EOF` },
    ],
  };
}
