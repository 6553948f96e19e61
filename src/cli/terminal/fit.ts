import stringWidth from 'string-width';

/**
 * Characters of one column each that join no other: Latin, Greek and Cyrillic letters, quotes and dashes, arrows and the
 * lines of boxes. Anything else is measured, which takes a hundred times as long.
 */
const isPlain = (text: string): boolean =>
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/.test(
    text,
  );

/** Columns that a text takes on a terminal. */
export const widthOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));

/** As much of the start of a text as fits. */
export function startThatFits(text: string, width: number): string {
  if (width <= 0) return '';
  if (isPlain(text)) return text.slice(0, width);
  let shown = '';
  let free = width;
  // Longer than any terminal is wide: what will be cut off anyway is not measured.
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, width * 8))) {
    free -= widthOf(segment);
    if (free < 0) break;
    shown += segment;
  }
  return shown;
}

/** As much of the end of a text as fits. */
export function endThatFits(text: string, width: number): string {
  if (isPlain(text)) return width <= 0 ? '' : text.slice(-width);
  const segments = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(-width * 8))];
  let shown = '';
  let free = width;
  for (const { segment } of segments.reverse()) {
    free -= widthOf(segment);
    if (free < 0) break;
    shown = segment + shown;
  }
  return shown;
}

/** Fills up with spaces; what is longer stays as it is. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
