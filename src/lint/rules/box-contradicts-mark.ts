import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const boxContradictsMark: Rule = {
  id: 'box-contradicts-mark',
  catalogue: null,
  group: 'checklists',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'An open box ends with a mark for done, or a ticked one with a mark for open.',
  why: 'One reader does the step again, another skips it, and each has the guide on their side.',
  examples: {
    bad: `# Hand the shop over

- [ ] Manual of the shop written ✅
- [ ] Support team trained
`,
    good: `# Hand the shop over

- [x] Manual of the shop written
- [ ] Support team trained
`,
  },
  check,
};

const done =
  /(?:(?:✅|✔️?|✓|☑️?)|(?<=\s)[-–—]\s*(?:done|completed?|finished)|[([](?:done|completed?|finished)[)\]])[\s.!*_]*$/iu;
const open =
  /(?:(?:❌|⏳|🚧)|(?<=\s)[-–—]\s*(?:to-?do|pending|in progress)|[([](?:to-?do|pending|in progress)[)\]])[\s.!*_]*$/iu;
/** The mark belongs to what is to be seen: `Status is ✅`, `the job shows ✅`. */
const isLookedFor =
  /(?:\b(?:shows?|prints?|displays?|says?|sees?|reads?|returns?|reports?|turns?|marked|status|state|column|icon|is|are|be|with|as|to|an?|the|all)|[=:→>"'“‘`|,/])[\s*_]*$/iu;
const boxes: ReadonlySet<string> = new Set(['task', 'box', 'fence-bullet']);

/** A list item's bullet and box. */
const start = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]|[☐□▢◻⬜🔲])?\s*/u;

function* check(survey: Survey): Iterable<Report> {
  const { places } = survey;
  for (const { checked, lines } of contradictions(survey)) {
    const [first, ...more] = lines;
    if (first === undefined) continue;
    yield {
      at: places.line(first),
      message: checked
        ? 'The box is ticked, and its text is marked as not yet done.'
        : 'The box is open, and its text is marked as done.',
      help: 'Say it once: tick the box if it is done, and take the mark out of the text.',
      related: more.map((line) => ({ at: places.line(line), message: 'The same here.' })),
    };
  }
}

interface Contradiction {
  readonly checked: boolean;
  readonly lines: number[];
}

/** Boxes that say two things at once, by section. */
function contradictions({ guide, places }: Survey): Iterable<Contradiction> {
  const groups = new Map<string, Contradiction>();
  for (const { form, checked, section, line } of guide.checklist) {
    if (!boxes.has(form) || checked === null || !isContradicted(checked, places.textOf(line))) continue;
    const key = `${section} ${checked}`;
    const group = groups.get(key) ?? { checked, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return groups.values();
}

function isContradicted(checked: boolean, written: string): boolean {
  // The words of an item come without its marks.
  const text = written.replace(start, '');
  const mark = (checked ? open : done).exec(text);
  return mark !== null && mark.index > 0 && !isLookedFor.test(text.slice(0, mark.index));
}
