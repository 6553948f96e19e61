import type { Edit, Range } from '../model/index.ts';

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

const touches = (a: Edit, b: Edit): boolean =>
  !(
    isBefore(a.span.end, b.span.start) ||
    isBefore(b.span.end, a.span.start) ||
    // Two that only meet do not disturb one another, unless both insert there.
    (samePlace(a.span.end, b.span.start) && !(isInsert(a) && isInsert(b))) ||
    (samePlace(b.span.end, a.span.start) && !(isInsert(a) && isInsert(b)))
  );

const samePlace = (a: Range['start'], b: Range['start']): boolean => a.line === b.line && a.column === b.column;
const isInsert = ({ span }: Edit): boolean => samePlace(span.start, span.end);

/** Of several sets of edits those that can be made together: each whole or not at all, the earlier ones first. */
export function chooseEdits(sets: readonly (readonly Edit[])[]): Edit[] {
  const chosen: Edit[] = [];
  for (const set of sets) {
    if (set.every((edit) => chosen.every((other) => !touches(edit, other)))) chosen.push(...set);
  }
  return chosen;
}

/** The text with these edits made. They do not overlap; line ends and byte order mark of the text stay. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const starts = [0];
  for (const match of body.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const offsetOf = ({ line, column }: Range['start']) =>
    Math.min(body.length, (starts[line - 1] ?? body.length) + column - 1);
  const end = /\r\n|\r|\n/.exec(body)?.[0] ?? '\n';
  const inOrder = [...edits].sort((a, b) => (isBefore(a.span.start, b.span.start) ? 1 : -1));
  return (
    mark +
    inOrder.reduce(
      (result, { span, text: added }) =>
        result.slice(0, offsetOf(span.start)) + added.replace(/\n/g, end) + result.slice(offsetOf(span.end)),
      body,
    )
  );
}
