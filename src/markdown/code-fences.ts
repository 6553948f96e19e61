import type { Code, Root } from 'mdast';
import { splitLines } from './line-starts.ts';
import { walk } from './walk.ts';

/** Notes on each block of code whether a fence or its indentation makes it one; returns the fences left open. */
export function markCodeFences(root: Root, text: string): Code[] {
  const open: Code[] = [];
  walk(root, (node) => {
    if (node.type !== 'code' || node.position === undefined || node.data?.oneLine) return;
    const fence = readFence(node, text);
    if (fence === undefined) {
      node.data = { ...node.data, indented: true };
      return;
    }
    node.data = { ...node.data, fenced: true, fence };
    if (!isFenceClosed(node, text)) open.push(node);
  });
  return open;
}

function readFence({ position }: Code, text: string): string | undefined {
  const start = position?.start.offset ?? 0;
  return /^(?:`{3,}|~{3,})/.exec(text.slice(start, position?.end.offset))?.[0];
}

/** Whether a block of code ends of itself: its last line is a closing fence, not content that looks like one. */
export function isFenceClosed(node: Code, text: string): boolean {
  const fence = readFence(node, text);
  if (fence === undefined) return true;
  const lines = splitLines(text.slice(node.position?.start.offset, node.position?.end.offset));
  const last = (lines.at(-1) ?? '').replace(/^[ \t>]*/, '').trimEnd();
  if (lines.length < 2 || !last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '') return false;
  const between = lines.length - 2;
  return node.value === '' ? between <= 1 : node.value.split('\n').length === between;
}
