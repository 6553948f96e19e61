import type { Block, Edit } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const fenceLanguageMissing: Rule = {
  id: 'fence-language-missing',
  catalogue: 'st/unlabelled-fence',
  group: 'structure',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Code blocks that are to be run do not say in which language they are.',
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

/** One report for the guide: whoever leaves the language out leaves it out everywhere. */
function* check({ blocks, places, index }: Survey): Iterable<Report> {
  const untagged = blocks.flatMap(({ block: { form, lang, role, dialect, prompted, span }, calls }) => {
    const tag = prompted || role === 'session' ? 'console' : tags[role === 'repl' ? 'bash' : dialect];
    if (form !== 'fence' || lang !== null || tag === undefined || !runs.has(role)) return [];
    if (calls.length > 0 && calls.every(({ call }) => !isProgram(call.name ?? ''))) return [];
    return [{ line: span.start.line, tag }];
  });
  const [first, ...others] = untagged;
  if (first === undefined) return;
  const edits = untagged.flatMap(({ line, tag }): Edit[] => {
    const text = places.textOf(line).trimEnd();
    const column = text.length + 1;
    if (!/(?:`{3,}|~{3,})$/.test(text) || index.unclosed.has(line)) return [];
    return [{ span: { start: { line, column }, end: { line, column } }, text: tag }];
  });
  const names = [...new Set(untagged.map(({ tag }) => tag))].map((tag) => `\`\`\`${tag}`).join(' or ');
  yield {
    at: places.line(first.line),
    message:
      others.length === 0
        ? 'The code block is to be run and has no language.'
        : `${untagged.length} code blocks of the guide are to be run and have no language, this one first.`,
    help: `Begin ${others.length === 0 ? 'it' : 'them'} with ${names}.`,
    related: others.map(({ line }) => ({ at: places.line(line), message: 'No language, either.' })),
    ...(edits.length === 0 ? {} : { fix: { kind: 'suggested', title: 'Name the language', edits } }),
  };
}

/** A list of log files or a frame of asterisks reads like a command, too. */
const isProgram = (name: string): boolean =>
  /[\p{L}$<{]/u.test(name) && !/^[/~].*\.(?:log|conf|cfg|ini|json|ya?ml|xml|txt|md|sql|csv|gz)$/.test(name);
