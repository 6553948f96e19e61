/** The text in lower case, of the same length: an index into it is an index into the text. */
export function lowerCase(text: string): string {
  const low = text.toLowerCase().replaceAll('ſ', 's');
  return low.length === text.length ? low : text.replace(/[^İ]+/g, lowerCase);
}

/** The source of a pattern in lower case, for texts in lower case; escapes keep theirs. */
export function lowerSource(source: string): string {
  return source.includes('\\')
    ? source.replace(/\\.(?:\{[^}]*\})?|[^\\]+/gsu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()))
    : source.toLowerCase();
}
