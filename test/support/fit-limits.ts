import { findExcess, findExcessOfCode, parseMarkdown, readText } from '../../src/markdown/index.ts';

/** The largest text, or nearly so, that a shape makes within the limits of guides and a size in bytes. */
export function fitLimits(shape: (bytes: number) => string, most: number): string {
  const text = shrink(shape, most, (text) => findExcess(text) === null);
  if (isWithin(text)) return text;
  return shrink(shape, text.length, (one) => findExcess(one) === null && isWithin(one));
}

const isWithin = (text: string): boolean => findExcessOfCode(parseMarkdown(readText(text).text).root) === null;

function shrink(shape: (bytes: number) => string, most: number, isSmall: (text: string) => boolean): string {
  let best = shape(most);
  if (isSmall(best)) return best;
  let [low, high] = [0, most];
  while (high - low > most / 100) {
    const middle = Math.floor((low + high) / 2);
    const text = shape(middle);
    if (isSmall(text)) [low, best] = [middle, text];
    else high = middle;
  }
  return best;
}
