/** Neighbouring lines that differ: `was` lines have become `now` lines, the first of which is line `from` today. */
export interface Change {
  readonly from: number;
  readonly was: number;
  readonly now: number;
}

/** Beyond so many different lines it is all one change: nobody reads more, and the search takes the square of them. */
const mostEdits = 1000;

/** What has changed between two texts, given line by line, with as few changed lines as possible. */
export function compareLines(before: readonly string[], after: readonly string[]): Change[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const kept = commonLines(before.slice(start, before.length - tail), after.slice(start, after.length - tail));
  return gaps(kept, start, before.length - tail, after.length - tail);
}

type Pair = readonly [before: number, after: number];

/** What lies between the lines that both texts have. */
function gaps(kept: readonly Pair[], start: number, endBefore: number, endAfter: number): Change[] {
  const changes: Change[] = [];
  let [before, after] = [start, start];
  for (const [keptBefore, keptAfter] of [
    ...kept.map(([a, b]) => [a + start, b + start] as const),
    [endBefore, endAfter] as const,
  ]) {
    if (keptBefore > before || keptAfter > after) {
      changes.push({ from: after + 1, was: keptBefore - before, now: keptAfter - after });
    }
    [before, after] = [keptBefore + 1, keptAfter + 1];
  }
  return changes;
}

/** The longest common subsequence, by the greedy algorithm of Myers (1986); none when too much differs. */
function commonLines(before: readonly string[], after: readonly string[]): Pair[] {
  const limit = Math.min(before.length + after.length, mostEdits);
  const reach = new Map<number, number>([[1, 0]]);
  const rounds: Map<number, number>[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    rounds.push(new Map(reach));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(reach, diagonal, edits) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkBack(rounds, before.length, after.length);
    }
  }
  return [];
}

const isDown = (reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean =>
  diagonal === -edits || (diagonal !== edits && reach.get(diagonal - 1)! < reach.get(diagonal + 1)!);

function walkBack(rounds: readonly ReadonlyMap<number, number>[], x: number, y: number): Pair[] {
  const pairs: Pair[] = [];
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const reach = rounds[edits]!;
    const diagonal = x - y;
    const previous = isDown(reach, diagonal, edits) ? diagonal + 1 : diagonal - 1;
    const fromX = reach.get(previous)!;
    const fromY = fromX - previous;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs.reverse();
}
