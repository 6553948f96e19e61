import type { Candidate } from './region.ts';
import { readTag, type Tag } from './tag.ts';

const FENCE_START = /^[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const FENCE_WITH_LANGUAGE = /^[ \t]*(?:```+|~~~+)[ \t]*[^\s`~]/;
const FENCE_END = /^[ \t]*(`{3,}|~{3,})[ \t]*(?=$|<\/)/;

/**
 * Finds the tag that closes `tag`: elements of its name are counted, tags in code are not. A closing tag in a fence
 * counts after all if the fence proves to be one that the author forgot to close.
 */
export function findClosingTag(
  { text, starts, line, budget }: Candidate,
  tag: Tag,
): { start: number; end: number } | null {
  budget.scan -= (text.length - tag.end) >> 6;
  if (budget.scan < 0 || !text.includes(`</${tag.name}`, tag.end)) return null;
  const tags = new RegExp(`<(/?)${tag.name.replaceAll('.', '\\.')}(?![\\w.:-])`, 'g');
  const closing = `</${tag.name}>`;
  let depth = 1;
  let fence = '';
  let inFence: { start: number; end: number } | null = null;
  for (let index = line; index < starts.length; index += 1) {
    const lineStart = Math.max(starts[index] ?? 0, tag.end);
    const lineEnd = (starts[index + 1] ?? text.length + 1) - 1;
    if (lineEnd < lineStart) continue;
    const content = text.slice(lineStart, lineEnd);
    budget.scan -= content.length + 1;
    if (budget.scan < 0) return null;
    const wasFenced = fence !== '';
    fence = nextFence(fence, content);
    if (wasFenced && fence !== '') {
      if (inFence !== null && FENCE_WITH_LANGUAGE.test(content)) return inFence;
      if (content.trim() === closing)
        inFence ??= { start: lineStart + content.indexOf(closing), end: lineStart + content.trimEnd().length };
    } else inFence = null;
    if (fence !== '' || (wasFenced && !content.includes('</'))) continue;
    for (const found of maskCode(content, wasFenced).matchAll(tags)) {
      const start = lineStart + found.index;
      if (found[1] === '') {
        if (readTag(text, start)?.selfClosing === false) depth += 1;
        continue;
      }
      depth -= 1;
      const end = text.indexOf('>', start);
      if (depth === 0) return end === -1 || end >= lineEnd ? null : { start, end: end + 1 };
    }
  }
  return inFence;
}

/** The fence that is open after a line; indentation does not count, as components indent what they wrap. */
function nextFence(open: string, line: string): string {
  if (open === '') return FENCE_START.exec(line)?.[1] ?? '';
  const close = FENCE_END.exec(line)?.[1] ?? '';
  return close.startsWith(open) ? '' : open;
}

/** The line with its code spans, or with the fence that it closes, blotted out; offsets stay. */
function maskCode(line: string, isFenceEnd: boolean): string {
  const parts = line.split(/(`+)/);
  if (isFenceEnd || parts.length < 5) return line;
  let open = -1;
  for (let index = 1; index < parts.length; index += 2) {
    if (open === -1) open = index;
    else if (parts[index] === parts[open]) {
      for (let inside = open + 1; inside < index; inside += 1) parts[inside] = ' '.repeat(parts[inside]?.length ?? 0);
      open = -1;
    }
  }
  return parts.join('');
}
