import type { Block } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const boxInCode: Rule = {
  id: 'box-in-code',
  catalogue: 'ck/fake-box',
  group: 'checklists',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A checklist is drawn inside a code block.',
  why: 'Nobody can tick it, and no tool that follows or reports a checklist sees it.',
  examples: {
    bad: `# Check the shop

\`\`\`
□ The front page loads
□ The basket keeps its content
\`\`\`
`,
    good: `# Check the shop

- [ ] The front page loads
- [ ] The basket keeps its content
`,
  },
  check,
};

const boxed = /^\s*(?:[-*]\s+)?(?:\[[ xX]?\]|[□☐☑☒▢❏❑⬜✅✓✔]\uFE0F?)\s+(?=\S)/u;

function* check({ guide, index, places }: Survey): Iterable<Report> {
  for (const block of guide.blocks) {
    const items = (index.itemsInBlock.get(block.id) ?? []).filter(({ form }) => form === 'box' || form === 'task');
    if (items.length < 2 || isForm(block)) continue;
    const list = toTaskList(block);
    yield {
      at: places.line(block.span.start.line),
      message: `The code block holds ${items.length} boxes that nobody can tick.`,
      help: 'Write a task list outside of code: `- [ ] …`.',
      ...(list === null || block.form !== 'fence' || block.item !== null
        ? {}
        : {
            fix: {
              kind: 'suggested',
              title: 'Write a task list',
              edits: [
                {
                  span: {
                    start: places.lineRange(block.span.start.line, block.span.start.line).start,
                    end: places.line(block.span.end.line).end,
                  },
                  text: list,
                },
              ],
            },
          }),
    };
  }
}

/** A form that is copied for each time holds lines to fill in, such as `Date: ______`. */
const isForm = ({ text }: Block): boolean => (text.match(/[:：][ \t]*_{3,}/gu) ?? []).length >= 2;

/** Null when it holds more than boxes and the names of their groups. */
function toTaskList({ text }: Block): string | null {
  const lines: string[] = [];
  for (const line of text.trimEnd().split('\n')) {
    if (line.trim() === '') lines.push('');
    else if (boxed.test(line)) lines.push(line.replace(boxed, '- [ ] '));
    else if (/^\S.*[:：]$/u.test(line)) lines.push(`**${line.trim()}**`, '');
    else return null;
  }
  return lines.join('\n');
}
