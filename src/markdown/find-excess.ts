import { freshLine } from './fresh-line.ts';
import { limits, longLine, type Measure } from './limits.ts';
import { splitLines } from './line-starts.ts';

/** That a guide holds more of something than it may. */
export interface Excess {
  readonly measure: Measure;
  readonly count: number;
  readonly most: number;
  /** The line with which it became too much. */
  readonly line: number;
  readonly message: string;
}

/** A guide that holds more than `limits` allow. */
export class GuideTooLarge extends Error {
  override readonly name = 'GuideTooLarge';
  readonly excess: Excess;

  constructor(excess: Excess) {
    super(excess.message);
    this.excess = excess;
  }
}

const marks: readonly (readonly [Measure, RegExp])[] = [
  ['headings', /^[ \t>]*#{1,6}(?:[ \t]|$)/],
  ['items', /^[ \t]*(?:>|(?:[-*+•□☐]|\d{1,9}[.)])(?:[ \t]|$))/],
  ['fences', /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/],
  ['html', /^[ \t>]*<[A-Za-z!/?]/],
  ['definitions', /^[ \t>]*\[[^\]]{1,1000}\]:/],
];

const container = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|\[\^)/;

/** The first of the limits that a text is beyond; null for a text that may be compiled. */
export function findExcess(text: string): Excess | null {
  const counts = new Map<Measure, number>();
  const passed = new Map<Measure, number>();
  const raise = (measure: Measure, to: number, line: number): void => {
    if (to <= (counts.get(measure) ?? 0)) return;
    counts.set(measure, to);
    if (to > limits[measure].most && !passed.has(measure)) passed.set(measure, line);
  };
  const add = (measure: Measure, count: number, line: number): void =>
    raise(measure, (counts.get(measure) ?? 0) + count, line);
  let nesting = 0;
  let isAfterBlank = true;
  for (const [index, content] of splitLines(text).entries()) {
    const line = index + 1;
    add('lines', 1, line);
    raise('lineLength', content.length, line);
    if (content.length > longLine) add('longLines', content.length, line);
    for (const [measure, mark] of marks) if (mark.test(content)) add(measure, 1, line);
    if (content.includes('|')) add('cells', content.split('|').length - 1, line);
    if (isAfterBlank && freshLine.test(content)) nesting = 0;
    if (container.test(content)) nesting += 1;
    raise('nesting', nesting, line);
    isAfterBlank = content.trim() === '';
  }
  for (const measure of Object.keys(limits) as Measure[]) {
    const line = passed.get(measure);
    if (line !== undefined) return describe(measure, counts.get(measure) ?? 0, line);
  }
  return null;
}

function describe(measure: Measure, count: number, line: number): Excess {
  const { most, measure: words } = limits[measure];
  return { measure, count, most, line, message: `The file has ${count} ${words}, more than the limit of ${most}.` };
}
