import { cmdletEffects } from './powershell-verbs.ts';
import { longSingleDash, valueOptions } from './program-options.ts';

/** One argument as a table sees it: its value where known, and the text that was written. */
export interface Argument {
  readonly value: string | null;
  readonly raw: string;
}

/** The arguments of a program, sorted into words and flags. */
export interface ArgumentList {
  readonly words: readonly (string | null)[];
  /** The same as they are written. */
  readonly rawWords: readonly string[];
  /** Whether the flag stands there; with `value`, whether it has that value. */
  hasFlag(flag: string, value?: string): boolean;
  flagValue(flag: string): string | null | undefined;
}

export function sortArguments(program: string, args: readonly Argument[]): ArgumentList {
  const withValue = (Object.hasOwn(valueOptions, program) ? valueOptions[program] : undefined) ?? [];
  const words: (string | null)[] = [];
  const rawWords: string[] = [];
  const flags = new Map<string, string | null | undefined>();
  const clusters = !longSingleDash.has(program) && cmdletEffects(program) === null;
  let onlyWords = false;
  for (let at = 0; at < args.length; at++) {
    const text = args[at]!.value ?? rawFlag(args[at]!.raw);
    if (onlyWords || text === null || !text.startsWith('-') || text === '-') {
      words.push(args[at]!.value);
      rawWords.push(args[at]!.raw);
    } else if (text === '--') onlyWords = true;
    else {
      const next = args[at + 1];
      const takesNext = withValue.includes(text);
      addFlag(flags, text, followingValue(next, takesNext), clusters);
      if (takesNext) at++;
    }
  }
  return {
    words,
    rawWords,
    hasFlag: (flag, value) =>
      value === undefined
        ? flags.has(flag)
        : flags.has(flag) && (flags.get(flag) ?? '').toLowerCase() === value.toLowerCase(),
    flagValue: (flag) => flags.get(flag),
  };
}

/** `--tail="$N"` is still the flag `--tail`. */
function rawFlag(raw: string): string | null {
  return /^--?[A-Za-z][A-Za-z-]*(?==)/.exec(raw)?.[0] ?? null;
}

function addFlag(
  flags: Map<string, string | null | undefined>,
  text: string,
  following: string | null | undefined,
  clusters: boolean,
): void {
  const equals = text.indexOf('=');
  const name = equals === -1 ? text : text.slice(0, equals);
  const value = equals === -1 ? following : text.slice(equals + 1);
  if (!flags.has(name)) flags.set(name, value);
  if (!clusters || !/^-[A-Za-z0-9]/.test(name)) return;
  const isCluster = /^-[A-Za-z0-9]{1,6}$/.test(name);
  // `-rf` is -r and -f, `-XPOST` is -X with a value: both readings are kept, the tables pick theirs.
  for (let at = 1; at < (isCluster ? name.length : 2); at++) {
    const short = `-${name[at]}`;
    const rest = text.slice(at + 1);
    if (!flags.has(short)) flags.set(short, rest === '' ? value : rest);
  }
}

function followingValue(next: Argument | undefined, takesNext: boolean): string | null | undefined {
  if (next === undefined) return undefined;
  return takesNext || !next.raw.startsWith('-') ? next.value : undefined;
}
