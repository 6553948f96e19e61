import { indentWidth, isBlank } from './line-starts.ts';
import type { Attributes, ContainerKind } from './nodes.ts';
import type { Candidate, Finding } from './region.ts';
import { dedentLine, type ViewLine } from './view.ts';

interface Marker {
  kind: ContainerKind;
  name: string;
  title: string | null;
  attributes: Attributes;
}

const ADMONITION = /^(!!!|\?\?\?\+?)[ \t]*([\p{L}\p{N}_-]+(?:[ \t]+[\p{L}\p{N}_-]+)*)?[ \t]*(?:["“](.*)["”])?$/u;
const TAB = /^===[+!]*[ \t]+["“](.*)["”]$/u;
// What Material for MkDocs reads after the type as a wish about layout, not as words for people.
const LAYOUT = new Set(['inline', 'end', 'left', 'right']);

const COLLAPSIBLE: Readonly<Record<string, Attributes>> = {
  '!!!': {},
  '???': { collapsible: true },
  '???+': { collapsible: true, open: true },
};

/** `!!! note "Title"`, `??? note` or `=== "Tab"` with a body indented by four columns. */
export function findMkdocsRegion({ view, line, column }: Candidate): Finding {
  const first = view[line]?.text ?? '';
  const marker = readMarker(first.slice(column).trimEnd());
  if (marker === null) return null;
  const width = indentWidth(first.slice(0, column).replace(/[^\t]/g, ' ')) + 4;
  const body: ViewLine[] = [];
  let endLine = line;
  for (let index = line + 1; index < view.length; index += 1) {
    const next = view[index];
    if (next === undefined || (!isBlank(next.text) && indentWidth(next.text) < width)) break;
    body.push(dedentLine(next, width));
    if (!isBlank(next.text)) endLine = index;
  }
  body.length = endLine - line;
  // Without a body a bare `!!! stop` is a sentence with emphasis; with a quoted title it is still a notice.
  if (body.length === 0 && marker.title === null) return null;
  return {
    region: {
      ...marker,
      startLine: line,
      startColumn: column,
      endLine,
      endColumn: view[endLine]?.text.trimEnd().length ?? 0,
      body,
      indentedCode: true,
    },
  };
}

function readMarker(text: string): Marker | null {
  const tab = TAB.exec(text);
  if (tab !== null) return { kind: 'tab', name: 'tab', title: tab[1]?.trim() || null, attributes: {} };
  const [, sign, words = '', quoted] = ADMONITION.exec(text) ?? [];
  if (sign === undefined || (words === '' && quoted === undefined)) return null;
  const [name = 'note', ...rest] = words.split(/[ \t]+/).filter((word) => word !== '');
  const unquoted = rest.filter((word) => !LAYOUT.has(word)).join(' ');
  const layout = rest.filter((word) => LAYOUT.has(word)).map((word) => [word, true] as const);
  return {
    kind: 'admonition',
    name,
    title: quoted?.trim() || unquoted || null,
    attributes: { ...COLLAPSIBLE[sign], ...Object.fromEntries(layout) },
  };
}
