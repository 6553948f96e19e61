import type { Block } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const fenceLanguageMissing: Rule = {
  id: 'fence-language-missing',
  catalogue: 'st/unlabelled-fence',
  group: 'structure',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A code block that is to be run does not say in which language it is.',
  why: 'Readers and tools have to guess whether it is a command, its output or a file.',
  examples: {
    bad: `# Check the shop

\`\`\`
systemctl status shop
\`\`\`
`,
    good: `# Check the shop

\`\`\`bash
systemctl status shop
\`\`\`
`,
  },
  check,
};

const tags: Readonly<Partial<Record<Block['dialect'], string>>> = {
  bash: 'bash',
  shell: 'bash',
  powershell: 'powershell',
  cmd: 'bat',
  sql: 'sql',
  psql: 'sql',
  python: 'python',
};
const runs: ReadonlySet<Block['role']> = new Set(['run', 'repl', 'script', 'query', 'session']);

function* check({ guide, places, index }: Survey): Iterable<Report> {
  for (const { form, lang, role, dialect, prompted, span } of guide.blocks) {
    const tag = prompted || role === 'session' ? 'console' : tags[role === 'repl' ? 'bash' : dialect];
    if (form !== 'fence' || lang !== null || tag === undefined || !runs.has(role)) continue;
    const { line } = span.start;
    const fence = /(`{3,}|~{3,})[ \t]*$/.exec(places.textOf(line));
    const column = places.textOf(line).trimEnd().length + 1;
    yield {
      at: places.line(line),
      message: 'The code block is to be run and has no language.',
      help: `Begin it with \`\`\`${tag}.`,
      ...(fence === null || index.unclosed.has(line)
        ? {}
        : {
            fix: {
              kind: 'safe' as const,
              title: `Name the language: ${tag}`,
              edits: [{ span: { start: { line, column }, end: { line, column } }, text: tag }],
            },
          }),
    };
  }
}
