import type { Block } from '../model/index.ts';
import { readShell } from '../shell/index.ts';
import { linesOf } from './shell-text.ts';

export type ScriptLanguage = 'shell' | 'python';

const positional = /\$(?:[1-9@*#]|\{[1-9@*#])|\b(?:shift|getopts)\b/;
const pythonArguments = /\bsys\.argv\b|\bargparse\b|\boptparse\b|\bclick\.|\btyper\./;

/** What a script is started with; null for a language that no step starts. */
export function languageOf({ dialect, text }: Block): ScriptLanguage | null {
  const [first = ''] = text.split('\n', 1);
  if (dialect === 'python') return 'python';
  if (dialect !== 'bash' && dialect !== 'shell') return null;
  return first.startsWith('#!') && !/\b(?:ba)?sh\b/.test(first) ? null : 'shell';
}

/** Whether a script must be given arguments. `$1` in a function or for awk is none of the script's own. */
export function takesArguments(block: Block): boolean {
  if (block.dialect === 'python') return pythonArguments.test(block.text);
  const functions = readShell(block.text).commands.filter(({ kind }) => kind === 'function');
  const own = linesOf(block)
    .filter((_, row) => !functions.some(({ line, endLine }) => line <= row + 1 && row + 1 <= endLine))
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').replace(/'[^']*'/g, ''));
  return own.some((line) => positional.test(line));
}
