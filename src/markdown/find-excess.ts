import type { Root } from 'mdast';
import { openBoxes, tickedBoxes } from './box-signs.ts';
import { freshLine } from './fresh-line.ts';
import { countMatches } from './hostile-constructs.ts';
import { limits, longLine, type Measure } from './limits.ts';
import { splitLines } from './line-starts.ts';
import { walk } from './walk.ts';

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
  readonly path: string;

  constructor(excess: Excess, path: string) {
    super(`${path}: ${excess.message}`);
    this.excess = excess;
    this.path = path;
  }
}

const marks: readonly (readonly [Measure, RegExp])[] = [
  ['headings', /^[ \t>]*#{1,6}(?:[ \t]|$)/],
  ['items', /^[ \t]*(?:>|(?:[-*+•]|\d{1,9}[.)])(?:[ \t]|$))/],
  ['items', new RegExp(`^[ \\t]*(?:[${openBoxes}${tickedBoxes}✅]|\\\\?\\[[ xX]\\\\?\\])`, 'u')],
  ['fences', /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/],
  ['html', /^[ \t>]*<[A-Za-z!/?]/],
  ['definitions', /^[ \t>]*\[[^\]]{1,1000}\]:/],
];

const container = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|\[\^)/;

/** The first of the limits that a text is beyond; null for a text that may be parsed. */
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
  const lines = splitLines(text);
  const front = endOfFrontMatter(lines);
  let nesting = 0;
  let stretch = 0;
  let isAfterBlank = true;
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    add('lines', 1, line);
    raise('lineLength', content.length, line);
    if (index < front) add('frontMatter', content.length + 1, line);
    if (content.length > longLine) add('longLines', content.length, line);
    for (const [measure, mark] of marks) if (mark.test(content)) add(measure, 1, line);
    if (content.includes('|')) add('cells', content.split('|').length - 1, line);
    if (isAfterBlank && freshLine.test(content)) nesting = 0;
    if (container.test(content)) nesting += 1;
    raise('nesting', nesting, line);
    isAfterBlank = content.trim() === '';
    stretch = isAfterBlank ? 0 : stretch + content.length + 1;
    raise('paragraph', stretch, line);
  }
  for (const measure of Object.keys(limits) as Measure[]) {
    const line = passed.get(measure);
    if (line !== undefined) return describe(measure, counts.get(measure) ?? 0, line);
  }
  return null;
}

const separator = /[;&|`\n]|\$\(/g;

/** Whether a parsed guide holds too much code; null when it may be compiled. */
export function findExcessOfCode(root: Root): Excess | null {
  let count = 0;
  let line: number | null = null;
  walk(root, (node) => {
    if (node.type !== 'code') return;
    count += 1 + countMatches(node.value, separator);
    if (count > limits.code.most) line ??= node.position?.start.line ?? 1;
  });
  return line === null ? null : describe('code', count, line);
}

/** The index of the line that ends the front matter; 0 without any. */
function endOfFrontMatter([first = '', ...rest]: readonly string[]): number {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*$/.exec(first)?.[1];
  return fence === undefined ? 0 : rest.findIndex((line) => line.trimEnd() === fence) + 1;
}

function describe(measure: Measure, count: number, line: number): Excess {
  const { most, measure: words } = limits[measure];
  return { measure, count, most, line, message: `The file has ${count} ${words}, more than the limit of ${most}.` };
}
