import type { Range } from '../model/index.ts';
import type { Call, Word } from '../shell/index.ts';
import type { BlockView, CallView } from './block-view.ts';

/** A word of a command as the guide writes it, placeholders included, without quotes. */
export function writtenWord(view: BlockView, { start, end }: Pick<Word, 'start' | 'end'>): string {
  return view.block.text.slice(start, end).replace(/^(["'])([\s\S]*)\1$/, '$2');
}

/** Where a command names a file; all of the command where it does so in another form. */
export function placeOfFile({ view, call, at }: CallView, file: string): Range {
  const word = [...call.words, ...call.redirects].find((one) => writtenWord(view, one).endsWith(file));
  return word === undefined ? at : view.at(word.start, word.end);
}

/** The file that a command reads on its standard input by `<`, as it is written. */
export function inputFileOf({ view, call }: Pick<CallView, 'view' | 'call'>): string | null {
  return redirectedFile(view, call, '<');
}

/** The file that a command writes its output to, as it is written. */
export function outputFileOf(view: BlockView, call: Call): string | null {
  return redirectedFile(view, call, '>') ?? redirectedFile(view, call, '>>') ?? redirectedFile(view, call, '>|');
}

function redirectedFile(view: BlockView, { redirects }: Call, operator: string): string | null {
  const redirect = redirects.find((one) => one.operator === operator && one.body === null && (one.fd ?? 1) < 2);
  if (redirect === undefined) return null;
  const written = writtenWord(view, redirect).replace(/^\d*[<>|]+\s*/, '');
  return written === '' ? null : written.replace(/^(["'])([\s\S]*)\1$/, '$2');
}
