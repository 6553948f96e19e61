import { findExcess } from '../../src/markdown/index.ts';

/** The largest text, or nearly so, that a shape makes within the limits of guides and a size in bytes. */
export function fitLimits(shape: (bytes: number) => string, most: number): string {
  let [low, high] = [0, most];
  let best = shape(most);
  if (findExcess(best) === null) return best;
  while (high - low > most / 500) {
    const middle = Math.floor((low + high) / 2);
    const text = shape(middle);
    if (findExcess(text) === null) [low, best] = [middle, text];
    else high = middle;
  }
  return best;
}
