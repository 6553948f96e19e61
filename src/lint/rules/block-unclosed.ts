import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const blockUnclosed: Rule = {
  id: 'block-unclosed',
  catalogue: null,
  group: 'structure',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A code block or container is never closed.',
  why: 'Whatever follows belongs to it: steps and headings turn into code, and nothing in them is run as it is meant.',
  examples: {
    bad: `# Deploy the shop

\`\`\`bash
systemctl status shop
`,
    good: `# Deploy the shop

\`\`\`bash
systemctl status shop
\`\`\`
`,
  },
  check,
};

function* check({ guide, places }: Survey): Iterable<Report> {
  for (const { kind, line, message } of guide.source.problems) {
    if (kind === 'front-matter') continue;
    yield {
      at: places.line(line),
      message,
      help: kind === 'unclosed-fence' ? 'Close it with a fence of the same length.' : 'Close it where it ends.',
      // What is left open at the end of the guide shows as it is meant.
      ...(isLastPart(line, guide) ? { severity: 'warning' as const } : {}),
    };
  }
}

function isLastPart(line: number, { sections, blocks, source }: Survey['guide']): boolean {
  const block = blocks.find(({ span }) => span.start.line === line);
  if (block === undefined || !block.text.split('\n').some((text) => /^#{1,6} \S|^\s*(?:`{3,}|~{3,})/.test(text))) {
    return !sections.some(({ span }) => span.start.line > line) && source.lines - line < 30;
  }
  return false;
}
