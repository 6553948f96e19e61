import type { BlockView } from '../block-view.ts';
import { isVerifying } from '../checks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const queryWithoutExpectation: Rule = {
  id: 'query-without-expectation',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A verification counts rows, and the guide does not say which number is right.',
  why: 'Whoever runs the query sees a number and cannot tell whether it is good; no machine can either.',
  examples: {
    bad: `# Check the shop

## Verify the data

\`\`\`sql
SELECT COUNT(*) FROM orders;
\`\`\`
`,
    good: `# Check the shop

## Verify the data

\`\`\`sql
SELECT COUNT(*) FROM orders WHERE customer_id IS NULL;
-- Expected: 0
\`\`\`
`,
  },
  check,
};

const counts = /\bSELECT\b[\s\S]*?\b(?:COUNT|SUM)\s*\(/i;
// The query judges itself, or the words around it name the result.
const judges = /\bHAVING\b|\bASSERT\b|\bRAISE\b|\bEXPLAIN\b/i;
const stated =
  /\b(?:expect\w*|should|must|returns?|result|equals?|zero|empty|none|no rows?|0 rows?|same (?:number|count|as)|match\w*|compare\w*|at least|more than|less than|greater|identical|unchanged|baseline|non-?zero)\b|[=<>≥≤→✓✅]\s*\d|\b\d+ (?:rows?|records?)\b|预期|应该|erwartet|attendu|esperad/iu;
const checkingKinds: ReadonlySet<string> = new Set(['verify', 'post-deploy']);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    if (!isAsked(view) || judges.test(view.block.text)) continue;
    const row = firstCount(view);
    if (row === null || isStated(survey, view)) continue;
    const line = view.guideLine(row + 1);
    yield {
      at: survey.places.line(line),
      message: 'The guide does not say which result of this query is right.',
      help: 'Write the expected number behind the query: `-- Expected: 0`.',
    };
  }
}

function isAsked(view: BlockView): boolean {
  const { block, section } = view;
  if (block.role !== 'query' || !isVerifying(view)) return false;
  return checkingKinds.has(section.kind) || block.disposition === 'verify-auto';
}

/** The row of the first statement that counts. */
function firstCount({ block }: BlockView): number | null {
  const bare = block.text.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
  let offset = 0;
  for (const statement of bare.split(';')) {
    const start = offset + (statement.length - statement.trimStart().length);
    if (counts.test(statement) && /^\s*(?:SELECT|WITH)\b/i.test(statement))
      return bare.slice(0, start).split('\n').length - 1;
    offset += statement.length + 1;
  }
  return null;
}

function isStated(survey: Survey, { block, section }: BlockView): boolean {
  if (block.expects.some(({ check: { kind } }) => kind !== 'person')) return true;
  const comments = (block.text.match(/--[^\n]*/g) ?? []).join('\n');
  if (stated.test(comments)) return true;
  const near = survey.guide.prose.filter(
    ({ section: of, span }) =>
      of === section.id &&
      (Math.abs(span.start.line - block.span.end.line) <= 4 || Math.abs(block.span.start.line - span.end.line) <= 4),
  );
  const items = survey.guide.checklist.filter(
    ({ section: of, line }) => of === section.id && line > block.span.start.line - 4 && line <= block.span.end.line + 6,
  );
  const next = survey.guide.blocks.find(({ span }) => span.start.line > block.span.end.line);
  return (
    stated.test(
      [...near.map(({ markdown }) => markdown), ...items.map(({ text }) => text), block.label ?? ''].join('\n'),
    ) ||
    (next?.role === 'output' && next.section === section.id)
  );
}
