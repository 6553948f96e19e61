import { GuideTooLarge } from '../../src/markdown/index.ts';
import { findBashFaults } from './bash-faults.ts';
import { findChecklistFaults } from './checklist-faults.ts';
import { findGuideFaults, findLineEndFaults, findRepeatFaults } from './compile-faults.ts';
import { findFindingEndFaults, findFindingFaults, findFixFaults } from './lint-faults.ts';
import { findPageFaults } from './page-faults.ts';
import { findPlanFaults, findScriptFaults } from './plan-faults.ts';
import { readSubject, type Subject } from './subject.ts';

/** Says what of a guide does not hold; nothing, one hopes. */
type FindFaults = (subject: Subject) => string[] | Promise<string[]>;

const inOrder = {
  compile: () => [],
  model: findGuideFaults,
  repeat: findRepeatFaults,
  'line-ends': findLineEndFaults,
  findings: findFindingFaults,
  'findings-line-ends': findFindingEndFaults,
  fixes: findFixFaults,
  plans: findPlanFaults,
  scripts: findScriptFaults,
  bash: findBashFaults,
  checklist: findChecklistFaults,
  page: findPageFaults,
} as const satisfies Readonly<Record<string, FindFaults>>;

export type Invariant = keyof typeof inOrder;

/** What must hold of every text, from the front end to the outputs. */
export const invariants: Readonly<Record<Invariant, FindFaults>> = inOrder;

export interface Fault {
  readonly invariant: Invariant;
  readonly message: string;
}

const names = Object.keys(inOrder) as Invariant[];

/** Seconds of a processor that one invariant of a guide of some pages may take. */
const mostSeconds = 10;

/** What does not hold of a text. A text beyond the limits is refused, and nothing has to hold of it. */
export async function findFaults(text: string, wanted: readonly Invariant[] = names): Promise<Fault[]> {
  const faults: Fault[] = [];
  let subject: Subject | null = null;
  const check = async (invariant: Invariant, find: () => string[] | Promise<string[]>) => {
    const start = process.threadCpuUsage();
    const found = await find();
    const { user, system } = process.threadCpuUsage(start);
    if ((user + system) / 1e6 > mostSeconds) found.push(`takes more than ${mostSeconds} s`);
    faults.push(...found.map((message) => ({ invariant, message })));
  };
  const catching = async (invariant: Invariant, find: () => string[] | Promise<string[]>) => {
    try {
      await check(invariant, find);
    } catch (error) {
      if (!(error instanceof GuideTooLarge)) faults.push({ invariant, message: `throws ${describeError(error)}` });
    }
  };
  await catching('compile', () => {
    subject = readSubject(text);
    return [];
  });
  for (const name of wanted) {
    const made = subject as Subject | null;
    if (made !== null && name !== 'compile') await catching(name, () => invariants[name](made));
  }
  return faults;
}

/** A message and the place in our own sources, without a path of the machine. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\/(src\/[\w/.-]+):\d+/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message.replace(/\s+/g, ' ').slice(0, 300)}${place === undefined ? '' : ` in ${place}`}`;
}
