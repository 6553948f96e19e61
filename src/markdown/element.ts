import { findClosingTag } from './closing-tag.ts';
import { isComponentName, isWrapperName } from './component-names.ts';
import { indentWidth, isBlank } from './line-starts.ts';
import type { Attributes } from './nodes.ts';
import { findLine } from './places.ts';
import type { Candidate, Finding } from './region.ts';
import { readSummary } from './summary.ts';
import { readTag, type Tag } from './tag.ts';
import { cutLine, dedentLine, type View } from './view.ts';

/** A component's or `details` element with a line of its own, up to its closing tag. */
export function findElementRegion(candidate: Candidate): Finding {
  const { view, text, starts, line, column } = candidate;
  const start = (starts[line] ?? 0) + column;
  const tag = readTag(text, start);
  if (tag === null || !isComponentName(tag.name)) return null;
  const close = tag.selfClosing ? { start: tag.end, end: tag.end } : findClosingTag(candidate, tag);
  if (close === null) return isUnclosed(text, tag) ? { unclosed: tag.name } : null;
  const endLine = findLine(starts, close.end);
  const endColumn = close.end - (starts[endLine] ?? 0);
  // With text after it the element is a part of a sentence.
  if (!isBlank(view[endLine]?.text.slice(endColumn) ?? '')) return null;
  const isDetails = tag.name.toLowerCase() === 'details';
  const summary = isDetails ? readSummary(text, tag.end, close.start) : null;
  const body = cutView(candidate, summary?.end ?? tag.end, close.start);
  const indentedCode = isDetails && !body.some((bodyLine) => /^[ \t]*(?:```|~~~)/.test(bodyLine.text));
  return {
    region: {
      kind: isDetails ? 'details' : 'jsx',
      name: tag.name,
      title: summary?.title ?? readTitle(tag.attributes),
      attributes: tag.attributes,
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      body: dedentBody(body, indentedCode ? column : Number.POSITIVE_INFINITY),
      indentedCode,
    },
  };
}

/** Whether a tag without a closing tag was meant to wrap something: it stands alone, under a wrapper's name. */
function isUnclosed(text: string, tag: Tag): boolean {
  const lineEnd = text.indexOf('\n', tag.end);
  return isWrapperName(tag.name) && isBlank(text.slice(tag.end, lineEnd === -1 ? undefined : lineEnd));
}

const TITLE_ATTRIBUTES = ['title', 'label', 'header', 'heading', 'summary', 'name', 'value'] as const;

function readTitle(attributes: Attributes): string | null {
  for (const name of TITLE_ATTRIBUTES) {
    const value = attributes[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

/** The lines between two offsets of the view's text, the first and the last cut. */
function cutView({ view, starts }: Candidate, from: number, to: number): View {
  const first = findLine(starts, from);
  const last = findLine(starts, to);
  return view.slice(first, last + 1).map((viewLine, index) => {
    const line = first + index;
    const kept = line === last ? { ...viewLine, text: viewLine.text.slice(0, to - (starts[line] ?? 0)) } : viewLine;
    return line === first ? cutLine(kept, from - (starts[line] ?? 0)) : kept;
  });
}

/** The body without the indentation that all its lines have, the opening tag's line apart. */
function dedentBody(body: View, most: number): View {
  const [first, ...rest] = body;
  if (first === undefined) return body;
  const widths = rest.filter((line) => !isBlank(line.text)).map((line) => indentWidth(line.text));
  const width = widths.reduce((least, next) => Math.min(least, next), Math.min(most, widths[0] ?? 0));
  return [dedentLine(first, Number.POSITIVE_INFINITY), ...rest.map((line) => dedentLine(line, width))];
}
