const MOST_UNDERLINES = 1400;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/gm;

const DEEPEST_NESTING = 60;
const CONTAINER_MARKERS = /^(?:[ \t]*(?:[-+*][ \t]|>|\d{1,9}[.)][ \t]))+/gm;

/**
 * Names the constructs that would make the parser hang or overflow its stack on this text: text that no person
 * writes. Disabled, they stay in the tree as plain text.
 */
export function findHostileConstructs(text: string): string[] {
  return [
    ...(countMatches(text, UNDERLINE) > MOST_UNDERLINES ? ['setextUnderline'] : []),
    ...(isNestedTooDeep(text) ? ['list', 'blockQuote'] : []),
  ];
}

export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

function isNestedTooDeep(text: string): boolean {
  for (const { 0: markers, index } of text.matchAll(CONTAINER_MARKERS)) {
    if (markers.length <= DEEPEST_NESTING) continue;
    const count = countMatches(markers, /[-+*>]|\d[.)]/g);
    if (count > DEEPEST_NESTING && !isThematicBreak(text, index)) return true;
  }
  return false;
}

function isThematicBreak(text: string, start: number): boolean {
  const end = text.indexOf('\n', start);
  return /^[-*_ \t]+$/.test(text.slice(start, end === -1 ? undefined : end));
}
