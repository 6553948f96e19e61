import type { Heading, Link, Nodes, Paragraph, Parents, TableCell } from 'mdast';

/**
 * Marks of one kind beside those of another, or beside one that is escaped; three tildes in a row; marks beside a character of two units, which
 * only one parser takes for a symbol; a hard break at the end of a link or of emphasis.
 */
const ODD_MARKS =
  /\*[_~]|_[*~]|~[*_]|~{3}|\\[*_~][*_~]|[^\s*_~][*_~]+[\ud800-\udbff]|[\udc00-\udfff][*_~]+[^\s*_~]|\\\n[ \t>]*[\]*_~]| {2}\n[ \t>]*\]/;

/** What a paragraph holds that might have been a table. */
const ROW_OF_DASHES = /^[ \t>]*(?=[^\n]*\|)(?=[^\n]*-)[|:-][|: \t-]*$/m;

const ADDRESS = /https?:|www\.|\S@\S/i;
const SURE_ADDRESS =
  /^(?:(?:https?:\/\/|www\.)[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9][\w-]*)*(?::\d+)?(?:[/?#][\w/?#.=&%~+:,@-]*)?|[A-Za-z0-9][\w.+-]*@[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9]+)+)$/;
const BEFORE_ADDRESS = /[ \t\n(*]/;
const BEHIND_ADDRESS = /^[*)]*[.,:;!?]?[*)]*(?:[ \t\n]|$)/;

/** What was seen in a paragraph. */
interface Sight {
  /** A node ends before the next one begins, as they do at the indentation of a line. */
  gap: boolean;
  /** A sign that may begin a code span or a tag stands there as text: to have tried it moves places behind a gap. */
  failed: boolean;
  /** One stands there as text, where a link may have been tried. */
  bracket: boolean;
  literal: boolean;
  /** An address that is not surely one, or surely none. */
  oddAddress: boolean;
  /** A tag or a comment goes over several lines. */
  brokenTag: boolean;
  /** The source, without code spans. */
  source: string;
  at: number;
}

/** Whether remark may read or place something in a paragraph, a heading or a cell in another way. */
export function isDoubtfulProse(prose: Paragraph | Heading | TableCell, text: string): boolean {
  const at = prose.position?.start.offset ?? 0;
  const sight: Sight = {
    gap: false,
    failed: false,
    bracket: false,
    literal: false,
    oddAddress: false,
    brokenTag: false,
    source: '',
    at,
  };
  look(prose, text, sight);
  if (
    sight.oddAddress ||
    sight.brokenTag ||
    (sight.gap && (sight.failed || sight.bracket)) ||
    (sight.literal && sight.bracket)
  )
    return true;
  const source = sight.source + text.slice(sight.at, prose.position?.end.offset);
  return ODD_MARKS.test(source) || (prose.type === 'paragraph' && ROW_OF_DASHES.test(source));
}

function look(parent: Parents, text: string, sight: Sight): void {
  const children: readonly Nodes[] = parent.children;
  for (const [index, node] of children.entries()) {
    const { start, end } = node.position ?? {};
    const next = children[index + 1]?.position?.start;
    if (next !== undefined && end !== undefined && next.offset !== end.offset) sight.gap = true;
    if (node.type === 'text') {
      if (node.value.includes('[')) sight.bracket = true;
      if (/[`<]/.test(node.value)) sight.failed = true;
      if (parent.type !== 'link' && ADDRESS.test(node.value)) sight.oddAddress = true;
    } else if (node.type === 'inlineCode') {
      sight.source += `${text.slice(sight.at, start?.offset)}\``;
      sight.at = end?.offset ?? 0;
    } else if (node.type === 'html' && node.value.includes('\n')) sight.brokenTag = true;
    else if (node.type === 'link') lookAtLink(node, text, sight);
    if ('children' in node) look(node, text, sight);
  }
}

function lookAtLink({ position, children: [words] }: Link, text: string, sight: Sight): void {
  const start = position?.start.offset ?? 0;
  const source = text.slice(start, position?.end.offset);
  if (source.startsWith('[')) return;
  if (source.startsWith('<')) {
    if (source.includes('\\')) sight.oddAddress = true;
    return;
  }
  sight.literal = true;
  const isSure =
    words?.type === 'text' &&
    words.value === source &&
    SURE_ADDRESS.test(source) &&
    BEFORE_ADDRESS.test(text[start - 1] ?? ' ') &&
    BEHIND_ADDRESS.test(text.slice(start + source.length, start + source.length + 8));
  if (!isSure) sight.oddAddress = true;
}
