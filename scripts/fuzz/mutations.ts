import { oddLines, oddSigns } from './odd-pieces.ts';
import type { Random } from './random.ts';
import { makeFence } from './shell-fragments.ts';

/** Changes lines in their place; a donor is another guide. */
type Mutate = (lines: string[], random: Random, donor: readonly string[]) => void;

const someLine = (lines: readonly string[], random: Random): number => random.below(Math.max(1, lines.length));

/** Changes one line, if there is any. */
const change =
  (edit: (line: string, random: Random) => string): Mutate =>
  (lines, random) => {
    const at = someLine(lines, random);
    if (lines[at] !== undefined) lines[at] = edit(lines[at], random);
  };

const splice = (line: string, at: number, gone: number, put: string): string =>
  line.slice(0, at) + put + line.slice(at + gone);

const bullets: readonly string[] = ['- ', '* ', '+ ', '1. ', '1) ', '- [ ] ', '- [x] ', '> ', '# ', '### ', '| ', ''];
const wraps: readonly (readonly [string, string])[] = [
  ['`', '`'],
  ['**', '**'],
  ['<', '>'],
  ['<!-- ', ' -->'],
  ['```', '```'],
  ['[', '](x)'],
  ['"', '"'],
  ['$(', ')'],
  ['(', ')'],
  ['~~', '~~'],
];

const mutations: readonly Mutate[] = [
  (lines, random) => lines.splice(someLine(lines, random), 1 + random.below(4)),
  (lines, random) => {
    const at = someLine(lines, random);
    lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(12)));
  },
  (lines, random) => {
    const [from, to] = [someLine(lines, random), someLine(lines, random)];
    lines.splice(to, 0, ...lines.splice(from, 1 + random.below(10)));
  },
  (lines, random, donor) => {
    const from = someLine(donor, random);
    lines.splice(someLine(lines, random), 0, ...donor.slice(from, from + 1 + random.below(12)));
  },
  (lines, random, donor) => {
    const at = someLine(lines, random);
    if (donor.length > 0) lines[at] = random.pick(donor);
  },
  (lines, random) => lines.splice(someLine(lines, random), random.below(2), random.pick(oddLines)),
  (lines, random) => lines.splice(someLine(lines, random), random.below(2), random.pick(oddLines)),
  (lines, random) => lines.splice(someLine(lines, random), 0, ...makeFence(random)),
  change((line, random) => splice(line, random.below(line.length + 1), random.below(3), random.pick(oddSigns))),
  change((line, random) => splice(line, random.below(line.length + 1), 0, random.pick(oddSigns))),
  change((line, random) => splice(line, random.below(line.length + 1), random.below(line.length + 1), '')),
  change((line, random) => random.pick(['', ' ', '  ', '    ', '\t', '      ', '> ', '>']) + line),
  change((line, random) => line.replace(/^\s*/, random.pick(['', ' ', '   ', '    ', '\t', ' \t']))),
  change((line, random) => line.replace(/^(\s*)(?:[-*+]|\d+[.)]|#+|>)?\s*(?:\[.\])?\s*/, `$1${random.pick(bullets)}`)),
  change((line, random) => {
    const [open, close] = random.pick(wraps);
    const from = random.below(line.length + 1);
    const to = from + random.below(line.length - from + 1);
    return line.slice(0, from) + open + line.slice(from, to) + close + line.slice(to);
  }),
  change((line, random) =>
    random.chance(0.5) ? line.toUpperCase() : line.replace(/ +/g, random.pick(['\t', '\u00a0', '  ', ''])),
  ),
  change((line, random) => line + random.pick([' ', '  ', '\\', ':', ' \\', '\t', ' <', '`', ' #'])),
  (lines, random) => {
    const at = someLine(lines, random);
    const count = 1 + random.below(12);
    const indent = random.pick(['  ', '    ', '\t', '> ', '   ']);
    for (let line = at; line < Math.min(lines.length, at + count); line += 1) lines[line] = indent + lines[line];
  },
  (lines, random) => {
    const at = someLine(lines, random);
    if (at + 1 < lines.length) lines.splice(at, 2, `${lines[at]}${random.pick(['', ' ', '\r'])}${lines[at + 1]}`);
  },
];

/** A guide with up to a dozen changes. */
export function mutate(guide: readonly string[], random: Random, donors: readonly (readonly string[])[]): string[] {
  const lines = [...guide];
  const count = 1 + random.below(random.chance(0.3) ? 12 : 4);
  for (let done = 0; done < count; done += 1) random.pick(mutations)(lines, random, random.pick(donors));
  return lines;
}
