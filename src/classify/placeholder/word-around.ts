/** The stretch around an offset whose characters all match, no longer than a person writes. */
export function wordAround(text: string, at: number, characters: RegExp, limit = 200): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < limit && characters.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < limit && characters.test(text.charAt(end))) end += 1;
  return { start, end };
}
