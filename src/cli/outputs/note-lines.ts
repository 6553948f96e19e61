import type { Line } from '../terminal/line.ts';
import { wrap } from '../terminal/wrap.ts';

/** A remark below the line that it belongs to, broken between words. */
export const noteLines = (sentence: string, width: number): Line[] =>
  wrap(sentence, width - 4).map((part, index) => [{ text: index === 0 ? '  ! ' : '    ', tone: 'ask' }, part]);
