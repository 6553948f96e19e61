import type { ArgumentList } from './argument-list.ts';
import type { Effect, ReplDialect } from './command-facts.ts';
import { describeSql } from './describe-sql.ts';
import { readEchoed } from './echoed-text.ts';
import { type Interpreter, interpreters } from './interpreters.ts';
import type { Input, Invocation } from './invocation.ts';
import { readShell } from './read-shell.ts';

/** What an interpreter is given to run: nothing but a person, or something of which the effects may be known. */
export interface Interpretation {
  readonly repl: { readonly dialect: ReplDialect } | null;
  readonly effects: readonly Effect[];
  readonly asksPassword: boolean;
}

/** Reads a call of an interpreter; null when the program is none, or not used as one here. */
export function interpret(program: string, args: ArgumentList, invocation: Invocation): Interpretation | null {
  const candidates = Object.hasOwn(interpreters, program) ? interpreters[program]! : [];
  const interpreter = candidates.find((one) => opensWith(one, args));
  if (interpreter === undefined) return null;
  const opening = openingLength(interpreter, args);
  const words = args.words.slice(opening);
  const isGivenWork =
    interpreter.endsWith.some((flag) => args.hasFlag(flag)) ||
    (interpreter.wordsToRun !== null && words.length >= interpreter.wordsToRun);
  if (!isGivenWork && invocation.input === null) {
    return { repl: { dialect: interpreter.dialect }, effects: [], asksPassword: false };
  }
  const effects = interpreter.sqlIn === undefined ? [] : sqlEffects(interpreter, args, words, invocation.input);
  return { repl: null, effects, asksPassword: interpreter.asksPassword === true };
}

function opensWith(interpreter: Interpreter, args: ArgumentList): boolean {
  if (interpreter.words === undefined) return true;
  if (interpreter.words.length === 0) return args.hasFlag('-a') || args.words.length > 0;
  return openingLength(interpreter, args) > 0;
}

function openingLength({ words }: Interpreter, args: ArgumentList): number {
  for (const opening of words ?? []) {
    const parts = opening.split(' ');
    if (parts.every((part, at) => args.words[at] === part)) return parts.length;
  }
  return 0;
}

function sqlEffects(
  { sqlIn, fileIn }: Interpreter,
  args: ArgumentList,
  words: readonly (string | null)[],
  input: Input | null,
): readonly Effect[] {
  if (args.hasFlag('-l') || args.hasFlag('--list')) return ['read-only', 'show'];
  if (args.hasFlag('--version') || args.hasFlag('-V')) return ['read-only', 'show'];
  const flag = sqlIn?.flags.find((name) => args.hasFlag(name));
  if (flag !== undefined) return effectsOfSql(args.flagValue(flag) ?? null);
  const word = sqlIn?.word ?? null;
  if (word !== null && words.length > word) {
    // `.backup '$FILE'` is known by its first word, whatever the file is called.
    const raw = args.rawWords.at(word - words.length) ?? '';
    const command = words[word] === null ? /^["']?\s*(\.(?:backup|dump|save|restore)\s)/.exec(raw)?.[1] : undefined;
    return effectsOfSql(command ?? words.slice(word).join('\n'));
  }
  const file = fileIn?.map((name) => args.flagValue(name)).find((name) => name != null) ?? input?.file ?? null;
  if (file !== null) return effectsOfFile(file);
  if (input === null) return ['state-changing'];
  if (input.text !== null) return effectsOfSql(input.text);
  return effectsOfPipe(input);
}

function effectsOfSql(text: string | null): readonly Effect[] {
  if (text === null || text.trim() === '') return ['state-changing'];
  if (/^\s*\.(?:backup|dump|save|clone|output)\b/.test(text)) return ['backup', 'writes-file'];
  if (/^\s*\.restore\b/.test(text)) return ['restore', 'state-changing', 'destructive'];
  const facts = describeSql(text);
  if (facts.readOnly) {
    return /\bintegrity_check|quick_check|foreign_key_check\b/i.test(text)
      ? ['read-only', 'test']
      : ['read-only', 'show'];
  }
  return [
    'state-changing',
    ...(facts.schema ? (['schema'] as const) : []),
    ...(facts.destructive ? (['destructive'] as const) : []),
  ];
}

function effectsOfFile(file: string): readonly Effect[] {
  return /backup|dump|restore|snapshot|\.bak\b|\.dump\b/i.test(file)
    ? ['restore', 'state-changing', 'data-load']
    : ['state-changing', 'data-load'];
}

/** `echo "SELECT 1" | psql` shows its text; an unpacked file is a dump. */
function effectsOfPipe({ from, fromText }: Input): readonly Effect[] {
  if (/^(?:gunzip|zcat|gzip|bzcat|xzcat|zstdcat|pg_restore)$/.test(from ?? ''))
    return ['restore', 'state-changing', 'data-load'];
  const echoed = fromText === null ? null : readEchoed(fromText);
  if (echoed !== null) return effectsOfSql(echoed.known ? echoed.text : null);
  const source = fromText === null ? null : readShell(fromText).commands[0]?.calls[0];
  const file = source?.words.slice(1).findLast(({ raw }) => !raw.startsWith('-'));
  return file === undefined ? ['state-changing'] : effectsOfFile(file.raw);
}
