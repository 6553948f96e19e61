import type { Code, InlineCode, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { createPlaces, type Places } from './places.ts';
import { viewText } from './view.ts';
import { walk } from './walk.ts';

const LANGUAGES = /^(bash|sh|shell|zsh|console|powershell|cmd|python|sql)[ \t]+(?=\S)/i;
/** `bash deploy.sh` and `python -m venv` are commands whose first word only looks like a language. */
const INTERPRETED =
  /^(?:bash|sh|zsh|python|powershell|cmd)[ \t]+(?:[-/][\w-]|\S+\.(?:sh|bash|py|ps1|bat|cmd)(?=$|[ \t]))/i;

/** Makes commands written as one line between triple backticks blocks of code; returns them. */
export function promoteOneLineCode(root: Root, text: string, starts: readonly number[]): Code[] {
  const promoted: Code[] = [];
  let places: Places | null = null;
  walk(root, (node) => {
    if (!('children' in node) || !node.children.some((child) => hasOneLineCode(child, text))) return;
    places ??= createPlaces(viewText(text), starts);
    const { pointAt } = places;
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (!hasOneLineCode(child, text)) return [child];
      const pieces = splitParagraph(child as Paragraph, text, pointAt);
      promoted.push(...pieces.filter((piece) => piece.type === 'code'));
      return pieces;
    }) as typeof node.children;
  });
  return promoted;
}

function hasOneLineCode(node: Nodes, text: string): boolean {
  return node.type === 'paragraph' && node.children.some((child, index) => isOneLineCode(child, index, node, text));
}

function isOneLineCode(
  node: PhrasingContent,
  index: number,
  { children }: Paragraph,
  text: string,
): node is InlineCode {
  if (node.type !== 'inlineCode' || node.value.trim() === '' || node.position === undefined) return false;
  if (node.position.start.line !== node.position.end.line) return false;
  if (!text.startsWith('```', node.position.start.offset)) return false;
  const before = children[index - 1];
  const after = children[index + 1];
  const startsLine =
    before === undefined || before.type === 'break' || (before.type === 'text' && /\n[ \t]*$/.test(before.value));
  const endsLine =
    after === undefined || after.type === 'break' || (after.type === 'text' && /^[ \t]*\n/.test(after.value));
  return startsLine && endsLine;
}

function splitParagraph(paragraph: Paragraph, text: string, pointAt: Places['pointAt']): (Paragraph | Code)[] {
  const pieces: (Paragraph | Code)[] = [];
  let words: PhrasingContent[] = [];
  const flush = (): void => {
    const piece = trimParagraph(words, text, pointAt);
    if (piece !== null) pieces.push(piece);
    words = [];
  };
  for (const [index, child] of paragraph.children.entries()) {
    if (isOneLineCode(child, index, paragraph, text)) {
      flush();
      pieces.push(createCode(child));
    } else words.push(child);
  }
  flush();
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && paragraph.position !== undefined) only.position = paragraph.position;
  return pieces;
}

/** The paragraph of the children between two commands, without the line feeds that set them apart. */
function trimParagraph(children: PhrasingContent[], text: string, pointAt: Places['pointAt']): Paragraph | null {
  const isSpace = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (isSpace(children.at(-1))) children.pop();
  while (isSpace(children[0])) children.shift();
  const first = children[0];
  const last = children.at(-1);
  if (first?.position === undefined || last?.position === undefined) return null;
  if (first.type === 'text') {
    const source = text.slice(first.position.start.offset, first.position.end.offset);
    first.value = first.value.trimStart();
    first.position.start = pointAt((first.position.start.offset ?? 0) + source.length - source.trimStart().length);
  }
  if (last.type === 'text') {
    const source = text.slice(last.position.start.offset, last.position.end.offset);
    last.value = last.value.trimEnd();
    last.position.end = pointAt((last.position.start.offset ?? 0) + source.trimEnd().length);
  }
  return { type: 'paragraph', children, position: { start: first.position.start, end: last.position.end } };
}

function createCode(node: InlineCode): Code {
  const words = node.value.trim();
  const language = INTERPRETED.test(words) ? undefined : LANGUAGES.exec(words);
  return {
    type: 'code',
    lang: language?.[1]?.toLowerCase() ?? null,
    meta: null,
    value: words.slice(language?.[0].length ?? 0),
    data: { oneLine: true },
    ...(node.position === undefined ? {} : { position: { ...node.position } }),
  };
}
