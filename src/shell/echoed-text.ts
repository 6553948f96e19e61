import { readShell } from './read-shell.ts';
import type { Call } from './shell-reading.ts';

/** What `echo` and `printf` write. */
export interface EchoedText {
  readonly text: string;
  /** Nothing in it is known only when it runs. */
  readonly known: boolean;
}

const silent: ReadonlySet<string> = new Set(['sleep', 'true', ':']);
const flag = /^-[neE]+$/;
/** `printf '%s\n' PING`: the words are written as they are. */
const plainFormat = /^(?:%s(?:\\[nrt0])*)+$/;

/** What the commands before a pipe write, all of them; null when a program other than `echo` and `printf` writes as well. */
export function readEchoed(source: string): EchoedText | null {
  const calls = readShell(source).commands.flatMap((command) => command.calls);
  const lines = calls.filter(({ name }) => !silent.has(name ?? '')).map(readLine);
  if (lines.length === 0 || lines.some((line) => line === null)) return null;
  const written = lines.filter((line) => line !== null);
  return { text: written.map(({ text }) => text).join('\n'), known: written.every(({ known }) => known) };
}

function readLine({ name, words }: Call): EchoedText | null {
  if (name !== 'echo' && name !== 'printf') return null;
  const said = words.slice(1).filter(({ raw }) => !flag.test(raw));
  const shown = name === 'printf' && said.length > 1 && plainFormat.test(said[0]?.value ?? '') ? said.slice(1) : said;
  return {
    text: shown.map(({ value, raw }) => value ?? withoutQuotes(raw)).join(' '),
    known: shown.every(({ value }) => value !== null),
  };
}

/** A word without the quotes around it. */
export const withoutQuotes = (word: string): string => word.replace(/^\$?["']|["']$/g, '');
