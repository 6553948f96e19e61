/** A line of a guide after an edit, with the line that it was; null for one that the edit has added. */
export interface EditedLine {
  readonly text: string;
  readonly was: number | null;
}

const isItem = (text: string): boolean => /^(?:[-*+]|\d+[.)]) +\S/.test(text);
const isHeading = (text: string): boolean => /^#{1,6} /.test(text);
const isFence = (text: string): boolean => /^ *(?:`{3}|~{3})/.test(text);
const added = (text: string): EditedLine => ({ text, was: null });

type Edit = (lines: readonly EditedLine[]) => EditedLine[];

/** Changes lines outside fences. */
const change =
  (replace: (text: string, index: number) => string): Edit =>
  (lines) => {
    let isInside = false;
    return lines.map((line, index) => {
      if (isFence(line.text)) isInside = !isInside;
      return isInside ? line : { ...line, text: replace(line.text, index) };
    });
  };

/** Runs of items at the left margin that stand line below line. */
function editLists(lines: readonly EditedLine[], edit: (list: EditedLine[]) => EditedLine[]): EditedLine[] {
  const result: EditedLine[] = [];
  let list: EditedLine[] = [];
  let isInside = false;
  for (const line of [...lines, added('')]) {
    if (isFence(line.text)) isInside = !isInside;
    if (!isInside && isItem(line.text)) list.push(line);
    else {
      result.push(...(list.length > 0 ? edit(list) : []), line);
      list = [];
    }
  }
  return result.slice(0, -1);
}

/** Parts of the text from one heading of the second level to the next; the first holds what stands before. */
function editParts(lines: readonly EditedLine[], edit: (parts: EditedLine[][]) => EditedLine[][]): EditedLine[] {
  const parts: EditedLine[][] = [[]];
  let isInside = false;
  for (const line of lines) {
    if (isFence(line.text)) isInside = !isInside;
    if (!isInside && /^## /.test(line.text)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return edit(parts).flat();
}

const copyOf = (lines: readonly EditedLine[]): EditedLine[] => lines.map(({ text }) => added(text));

/** What people do to a guide between two deployments. None of it rewrites the words of an item that stays. */
export const guideEdits: Readonly<Record<string, Edit>> = {
  'paragraphs are reworded': change((text) => (/^[A-Z][^|]*[.:]$/.test(text) ? `In short: ${text}` : text)),
  'headings are renumbered': change((text, index) =>
    isHeading(text) ? text.replace(/^(#+) (?:Step )?(?:\d+(?:\.\d+)*[.:]? )?/, `$1 ${index + 3}. `) : text,
  ),
  'headings are reworded': change((text) => (isHeading(text) ? `${text} of the new shop` : text)),
  'boxes are ticked': change((text) => text.replace(/^( *[-*+] )\[ \]/, '$1[x]')),
  'items are set in bold': change((text) => text.replace(/^( *[-*+] (?:\[[ xX]\] )?)([^*`<[_\]]+)$/, '$1**$2**')),
  'items get a full stop': change((text) => (isItem(text) && /\w$/.test(text) ? `${text}.` : text)),
  'an item is inserted into each list': (lines) =>
    editLists(lines, (list) => [added(`- [ ] Ask the caterer about item ${list[0]?.was}`), ...list]),
  'an item that is already there is inserted above': (lines) => [
    added('# Before anything else'),
    added(''),
    ...copyOf(lines.filter(({ text }) => /^- \[[ xX]\] /.test(text)).slice(0, 3)),
    added(''),
    ...lines,
  ],
  'lists are turned around': (lines) => editLists(lines, (list) => [...list].reverse()),
  'the first item of each list is deleted': (lines) => editLists(lines, (list) => list.slice(1)),
  'sections are turned around': (lines) =>
    editParts(lines, ([start = [], ...parts]) => [start, ...parts.map((part) => [...part, added('')]).reverse()]),
  'the first section is deleted': (lines) => editParts(lines, ([start = [], _, ...parts]) => [start, ...parts]),
  'a section is copied': (lines) =>
    editParts(lines, ([start = [], first = [], ...parts]) => [start, first, copyOf(first), ...parts]),
};

export const toLines = (text: string): EditedLine[] =>
  text.split('\n').map((line, index) => ({ text: line, was: index + 1 }));

export const toText = (lines: readonly EditedLine[]): string => lines.map(({ text }) => text).join('\n');
