import type { Guide, Section } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const stepNumberWrong: Rule = {
  id: 'step-number-wrong',
  catalogue: null,
  group: 'structure',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Numbers of steps are given twice, leave one out, or belong to another part.',
  why: '"I am at step 2.1" must mean one place, on the phone and in a reference.',
  examples: {
    bad: `# Check the shop

## 1. Front page

Look at it.

## 3. Basket

Fill it.
`,
    good: `# Check the shop

## 1. Front page

Look at it.

## 2. Basket

Fill it.
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const { guide, places, index } = survey;
  const byParent = new Map<string, Section[]>();
  for (const section of guide.sections) {
    if (section.label === null || !/^\d+(?:\.\d+)*$/.test(section.label) || section.choice !== null) continue;
    const key = `${section.parent} ${section.level}`;
    byParent.set(key, [...(byParent.get(key) ?? []), section]);
  }
  for (const siblings of byParent.values()) {
    const wrong = siblings.flatMap((section, at) => {
      const problem = at === 0 ? null : compare(siblings[at - 1]?.label ?? '', section.label ?? '');
      return problem === null || isBetween(guide, siblings[at - 1], section) ? [] : [{ section, problem }];
    });
    const [first] = wrong;
    if (first === undefined) continue;
    yield {
      at: places.heading(first.section),
      message: `Step ${first.section.label} ${first.problem}.`,
      help: 'Number the steps of a part one after the other.',
    };
  }
  const strangers = guide.sections.filter((section) => isStranger(section, index.chain(section.id)));
  const [first] = strangers;
  if (first === undefined) return;
  yield {
    at: places.heading(first),
    message: `Step ${first.label} stands in part ${partLabel(index.chain(first.id))}${strangers.length === 1 ? '' : `, and ${strangers.length - 1} more steps stand in a part of another number`}.`,
    help: 'Let the first number of a step be that of its part.',
    related: strangers.slice(1).map((section) => ({ at: places.heading(section), message: 'This one, too.' })),
  };
}

/** Whether a heading in between has the number that is left out, behind another word: "Optional step 3". */
function isBetween({ sections }: Guide, before: Section | undefined, section: Section): boolean {
  const wanted = (section.label ?? '').replace(/\d+$/, (last) => String(Number(last) - 1));
  const between = sections.slice(before === undefined ? 0 : sections.indexOf(before) + 1, sections.indexOf(section));
  return between.some(
    ({ level, parent, heading }) =>
      level === section.level &&
      parent === section.parent &&
      new Set<string>(heading.match(/\d+(?:\.\d+)*/g)).has(wanted),
  );
}

/** What is wrong with a label after another one of the same part. */
function compare(before: string, label: string): string | null {
  const [a, b] = [before.split('.').map(Number), label.split('.').map(Number)];
  if (a.length !== b.length || a.slice(0, -1).join() !== b.slice(0, -1).join()) return null;
  const step = (b.at(-1) ?? 0) - (a.at(-1) ?? 0);
  // A number that begins again at one begins another list.
  if (step === 1 || b.at(-1) === 1 || step > 10) return null;
  if (step === 0) return 'is there twice';
  return step > 1 ? `follows step ${before}: one is missing` : `stands after step ${before}`;
}

function partLabel(chain: readonly Section[]): string | null {
  return chain.slice(1).find(({ label }) => label !== null)?.label ?? null;
}

function isStranger({ label, level }: Section, chain: readonly Section[]): boolean {
  const part = chain.slice(1).find((section) => section.label !== null);
  if (label === null || !/^\d+\.\d+$/.test(label) || part === undefined || part.level >= level) return false;
  return /^\d+$/.test(part.label ?? '') && label.split('.')[0] !== part.label;
}
