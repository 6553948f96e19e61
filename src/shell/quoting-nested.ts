import type { Quote, TextRange } from './quoting-context.ts';

/** The text that a program receives, with the place of one of its stretches. */
export interface Inner {
  readonly text: string;
  readonly range: TextRange;
}

/** What a second reader is given of the inside of quotes: backslashes that the first shell removes are gone. */
export function innerText(source: string, around: TextRange, range: TextRange, quote: Quote): Inner | null {
  if (quote === 'single' || quote === 'quoted-here-document') {
    const shift = ({ start, end }: TextRange): TextRange => ({ start: start - around.start, end: end - around.start });
    return { text: source.slice(around.start, around.end), range: shift(range) };
  }
  if (quote !== 'double' && quote !== 'here-document') return null;
  const removed = quote === 'double' ? /[\\$`"\n]/ : /[\\$`\n]/;
  let text = '';
  let start = 0;
  let end = 0;
  for (let at = around.start; at < around.end; at++) {
    if (at === range.start) start = text.length;
    if (source[at] === '\\' && at + 1 < around.end && removed.test(source[at + 1]!)) at++;
    text += source[at];
    if (at === range.end - 1) end = text.length;
  }
  return { text, range: { start, end } };
}
