import type { View } from './view.ts';

/** Lines of code with the comment that stands above them; the first one may have none. */
export interface CommentSegment {
  readonly comment: string;
  /** All lines of the comment. */
  readonly whole: string;
  readonly lines: readonly number[];
}

/** Code cut at the comments that stand on their own lines; of several comment lines the first one names them. */
export function cutAtComments(view: View): CommentSegment[] {
  const bodies = new Set<number>();
  for (const { line, endLine } of view.shell.heredocs) for (let at = line; at <= endLine; at += 1) bodies.add(at);
  const segments: { comment: string; whole: string; lines: number[] }[] = [{ comment: '', whole: '', lines: [] }];
  let afterComment = false;
  for (const line of view.content) {
    if (line.shape === 'comment' && !bodies.has(line.number) && !line.text.startsWith('#!')) {
      const comment = line.text
        .replace(/^\s*(?:#+|\/\/|--|REM|::)\s*/i, '')
        .replace(/^\d+[.)]\s*/, '')
        .trim();
      const last = segments.at(-1);
      if (!afterComment) segments.push({ comment, whole: comment, lines: [] });
      else if (last !== undefined) last.whole += ` ${comment}`;
      afterComment = true;
      continue;
    }
    afterComment = false;
    segments.at(-1)?.lines.push(line.number);
  }
  return segments.filter(({ lines }) => lines.length > 0);
}
