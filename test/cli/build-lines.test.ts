import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, compareLines } from '../../src/cli/outputs/compare-lines.ts';
import { hashLines, splitHashes } from '../../src/cli/outputs/line-hashes.ts';
import { writeChanges } from '../../src/cli/outputs/write-changes.ts';

const compare = (before: string, after: string): string => writeChanges(compareLines([...before], [...after]));

test.each([
  ['abc', 'abc', ''],
  ['', '', ''],
  ['abc', 'aXc', 'line 2 changed'],
  ['abcd', 'aXYd', 'lines 2-3 changed'],
  ['abcd', 'aXd', 'line 2 changed'],
  ['abd', 'aXYZd', 'lines 2-4 changed'],
  ['ab', 'aXYb', '2 lines added after line 1'],
  ['ab', 'Xab', '1 line added at the start'],
  ['ab', 'abX', '1 line added after line 2'],
  ['abc', 'ac', '1 line removed after line 1'],
  ['abc', 'c', '2 lines removed at the start'],
  ['abc', '', '3 lines removed at the start'],
  ['', 'ab', '2 lines added at the start'],
  ['abcdefg', 'aXcdefYg', 'line 2 changed, 1 line added after line 6'],
  ['aaaa', 'aaa', '1 line removed after line 3'],
])('from %j to %j: %s', (before, after, words) => {
  expect(compare(before, after)).toBe(words);
});

test('more places than anybody reads', () => {
  const before = Array.from({ length: 40 }, (_, index) => `${index}`);
  const after = before.map((line, index) => (index % 4 === 1 ? 'new' : line));
  expect(writeChanges(compareLines(before, after))).toBe(
    `${[2, 6, 10, 14, 18, 22, 26, 30].map((line) => `line ${line} changed`).join(', ')}, and 2 more places`,
  );
});

test('texts that have nothing in common are one change, however long they are', () => {
  const text = (letter: string) => Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`);
  expect(compareLines(['same', ...text('a'), 'end'], ['same', ...text('b'), 'end'])).toEqual([
    { from: 2, was: 20_000, now: 20_000 },
  ]);
});

/** The old text made new by the changes alone. */
function apply(before: readonly string[], after: readonly string[], changes: readonly Change[]): string[] {
  const made: string[] = [];
  let taken = 0;
  for (const { from, was, now } of changes) {
    while (made.length < from - 1) made.push(before[taken++]!);
    made.push(...after.slice(from - 1, from - 1 + now));
    taken += was;
  }
  return [...made, ...before.slice(taken)];
}

/** Lines that two texts have in common, by the definition. */
function longest(before: readonly string[], after: readonly string[]): number {
  const rows = [new Array<number>(after.length + 1).fill(0)];
  for (const [i, line] of before.entries()) {
    const row = [0];
    for (const [j, other] of after.entries()) {
      row.push(line === other ? rows[i]![j]! + 1 : Math.max(rows[i]![j + 1]!, row[j]!));
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

test('the changes lead from one text to the other, and are as few as possible', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = compareLines(before, after);
      expect(apply(before, after, changes)).toEqual(after);
      const added = changes.reduce((sum, { now }) => sum + now, 0);
      expect(after.length - added).toBe(longest(before, after));
    }),
    { numRuns: 300 },
  );
});

test('the hashes of lines depend neither on line ends nor on a byte order mark', () => {
  const hashes = hashLines('# One\n\ntwo\n');
  expect(hashes).toMatch(/^[0-9a-f]{12}$/);
  expect(hashLines('\uFEFF# One\r\n\r\ntwo')).toBe(hashes);
  expect(splitHashes(hashes)).toHaveLength(3);
  expect(splitHashes(hashLines(''))).toEqual([]);
});
