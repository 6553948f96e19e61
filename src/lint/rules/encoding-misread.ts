import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const encodingMisread: Rule = {
  id: 'encoding-misread',
  catalogue: 'en/mojibake',
  group: 'encoding',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The guide holds UTF-8 that a program once read as another encoding.',
  why: 'Boxes, arrows and signs cannot be read, and checklists that are drawn with them are not recognised elsewhere.',
  examples: {
    bad: `# Deploy the shop

1. Deploy â€“ wait â€“ look at the dashboard. âœ…
`,
    good: `# Deploy the shop

1. Deploy – wait – look at the dashboard. ✅
`,
  },
  check,
};

const names = { 'mac-roman': 'Mac Roman', 'windows-1252': 'Windows-1252' } as const;

function* check({ guide, places }: Survey): Iterable<Report> {
  const { repaired, lines, texts } = guide.source.encoding;
  const [first] = lines;
  if (repaired === null || first === undefined) return;
  const others = lines.length === 1 ? '' : `, as ${lines.length - 1} more do`;
  yield {
    at: places.line(first),
    message: `The line holds UTF-8 that was read as ${names[repaired]}${others}: ${firstDifference(places.textOf(first), texts[0] ?? '')}.`,
    help: 'Save what the fix gives as UTF-8; where the characters are meant, write `<!-- runsheet-no-repair -->` into the guide.',
    fix: {
      kind: 'safe',
      title: `Decode ${lines.length === 1 ? 'the line' : `${lines.length} lines`} again`,
      edits: lines.map((line, at) => ({
        span: { start: { line, column: 1 }, end: { line, column: places.textOf(line).length + 1 } },
        text: texts[at] ?? '',
      })),
    },
  };
}

/** The first words that differ, as `â€“` for `–`. */
function firstDifference(before: string, after: string): string {
  const old = before.split(/\s+/);
  const meant = after.split(/\s+/);
  const at = old.findIndex((word, index) => word !== meant[index]);
  return `\`${old[at] ?? ''}\` is meant to be \`${meant[at] ?? ''}\``;
}
