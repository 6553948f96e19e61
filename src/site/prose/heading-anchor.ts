/** The anchor that GitHub gives to a heading, but for the number of one that comes again. */
export const headingAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
