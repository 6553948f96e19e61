import { isContactForm, isLeftOpen, isSignedLater, namesSignatures } from '../contact-form.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const contactPlaceholder: Rule = {
  id: 'contact-placeholder',
  catalogue: 'ow/contact-placeholder',
  group: 'ownership',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A contact or owner was never filled in.',
  why: 'Whoever needs help finds a form.',
  examples: {
    bad: `# Check the shop

## Contacts

- Database administrator: [Contact Info]
`,
    good: `# Check the shop

## Contacts

- Database administrator: Ada Byron, #shop-db on Slack
`,
  },
  check,
};

const keyed =
  /^\W*(?:\w+ ){0,2}(?:owner|contact|on[- ]?call|escalation|phone|e-?mail|approver|approved by|deployed by|deployer|technician|reviewer|responsible|decision maker)\w*\W*[:：|]/iu;

function* check(survey: Survey): Iterable<Report> {
  const { guide, places, index } = survey;
  const inBlocks = new Set(guide.blocks.flatMap(({ span }) => linesOf(span.start.line, span.end.line)));
  const bySection = new Map<string, number[]>();
  places.lines.forEach((text, row) => {
    const line = row + 1;
    if (inBlocks.has(line) || !isContactForm(text) || isSignedLater(text)) return;
    const section = guide.sections.findLast(({ span }) => span.start.line <= line && span.end.line >= line);
    const contacts =
      section === undefined ? undefined : index.chain(section.id).findLast(({ kind }) => kind === 'contacts');
    if (contacts === undefined && !keyed.test(text)) return;
    // What is signed on the day of the deployment has to be blank before.
    if (!isLeftOpen(text) && index.chain(section?.id ?? '').some(({ title }) => namesSignatures(title))) return;
    const id = contacts?.id ?? section?.id ?? '';
    bySection.set(id, [...(bySection.get(id) ?? []), line]);
  });
  for (const [first, ...others] of bySection.values()) {
    if (first === undefined) continue;
    yield {
      at: places.line(first),
      message: `Nobody is named here${others.length === 0 ? '' : `, nor on ${others.length} more lines of the part`}: it is still a form.`,
      help: 'Write a name or rota and how they are reached, or link the page that has them.',
      related: others.map((line) => ({ at: places.line(line), message: 'Not filled in, either.' })),
    };
  }
}

const linesOf = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
