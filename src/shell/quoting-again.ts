import type { Argument } from './argument-list.ts';
import type { Command, Redirection } from './bash-parser.ts';
import { frameOf } from './frame.ts';
import { interpreters } from './interpreters.ts';
import type { Invocation } from './invocation.ts';
import { programName } from './program-name.ts';
import type { Area } from './quoting-areas.ts';
import type { TextRange, WordPosition } from './quoting-context.ts';
import {
  codeInputs,
  codeTakers,
  commandVariable,
  printers,
  readerOfFile,
  type SecondReader,
  shellInputs,
  shellTakers,
  sqlWordsOf,
  stricter,
} from './quoting-readers.ts';
import { readAssignmentWord, readWord } from './read-word.ts';
import type { Word } from './shell-reading.ts';
import { unwrap } from './unwrap.ts';
import { wrappers } from './wrappers.ts';

/** What happens to a text after the shell has read it. */
export interface Fate {
  readonly position: WordPosition;
  readonly again: SecondReader | null;
  readonly file: string | null;
}

/** Follows the text of an area through the programs that are given it, and on to where their output is used. */
export function followText(area: Area, range: TextRange, source: string): Fate {
  const own = followWord(area, range, source);
  if (area.outer === null) return own;
  const { position, again } = followText(area.outer, area.outer, source);
  return {
    position: becomesOther.has(position) ? position : own.position,
    again: stricter(own.again, again),
    file: own.file,
  };
}

/** Where the output of a command would be taken for more than a text. */
const becomesOther: ReadonlySet<WordPosition> = new Set([
  ...(['command-name', 'function-name', 'variable-name', 'arithmetic', 'descriptor', 'sequence'] as const),
]);

function followWord(area: Area, range: TextRange, source: string): Fate {
  const { command, into } = area.site;
  const words = command === null ? [] : wordsOf(command, source);
  const at = words.findIndex(({ start, end }) => start <= range.start && range.end <= end);
  const position = at === -1 ? area.position : positionIn(words, at, area, range);
  if (area.position === 'here-document' || area.position === 'here-string') {
    const own = command === null ? null : readerOfInput(words);
    const body = source.slice(area.start, area.end);
    return { position, ...joined(own, printed(command, into, source, body)) };
  }
  const variable = area.variable ?? '';
  if (commandVariable.test(variable)) return { position, again: reader('shell', variable), file: null };
  if (at === -1) return { position, again: null, file: null };
  const own = readerOfWord(words, at);
  const isPrinted = printers.has(programOf(words[0]!));
  return { position, ...(isPrinted ? joined(own, printed(command, into, source, '')) : { again: own, file: null }) };
}

function joined(own: SecondReader | null, after: Omit<Fate, 'position'>): Omit<Fate, 'position'> {
  return { again: stricter(own, after.again), file: after.file };
}

const reader = (language: SecondReader['language'], program: string): SecondReader => ({ language, program });

function wordsOf({ name, args }: Command, source: string): Word[] {
  const frame = frameOf(source);
  const all = args.map((arg) => (arg.type === 'Word' ? readWord(arg, frame) : readAssignmentWord(arg, frame)));
  return name === undefined ? all : [readWord(name, frame), ...all];
}

const programOf = ({ value, raw }: Word): string => programName(value ?? raw.replace(/["']/g, ''));

const namingBuiltins: ReadonlySet<string> = new Set([
  ...['unset', 'read', 'mapfile', 'readarray', 'getopts', 'declare', 'typeset', 'local'],
]);
const assigning = /^["']?[A-Za-z_]\w*=(?!\()/;

/** What a word is to the builtin, or to the wrapper, that is given it. */
function positionIn(words: readonly Word[], at: number, area: Area, range: TextRange): WordPosition {
  if (area.position !== 'argument' && area.position !== 'default') return area.position;
  const name = words[0]?.value ?? '';
  const before = words[at - 1]?.value ?? '';
  if (name === 'let') return 'arithmetic';
  if (namingBuiltins.has(name)) return 'variable-name';
  if (name === 'export' || name === 'readonly') {
    const isValue = assigning.test(words[at]!.raw) && range.start > words[at]!.raw.indexOf('=') + words[at]!.start;
    return isValue ? area.position : 'variable-name';
  }
  if (before === '-v' && /^(?:printf|test|\[)$/.test(name)) return 'variable-name';
  if (before === '-p' && name === 'wait') return 'variable-name';
  if ((name === 'source' || name === '.') && at === 1) return 'command-name';
  // Quoted text for a shell is looked into instead.
  const isText = area.quote !== 'bare' && readerOfWord(words, at)?.language === 'shell';
  return !isText && isProgram(words, at) ? 'command-name' : area.position;
}

/** Whether the word names the program that a wrapper such as `sudo` or `docker exec` runs. */
function isProgram(words: readonly Word[], at: number): boolean {
  const args: Argument[] = words.map(({ value, raw }) => ({ value, raw }));
  const invocation: Invocation = {
    args,
    via: [],
    remote: false,
    privileged: false,
    bounded: false,
    captured: false,
    environment: new Set(),
    input: null,
  };
  return unwrap(invocation).invocation.args[0] === args[at];
}

/** What reads one word of a call once more. Every word that names such a program counts, wherever it stands. */
function readerOfWord(words: readonly Word[], at: number): SecondReader | null {
  let found: SecondReader | null = null;
  for (let from = 0; from < at; from++) found = stricter(found, readerBehind(words, from, at));
  return found;
}

function readerBehind(words: readonly Word[], from: number, at: number): SecondReader | null {
  const program = programOf(words[from]!);
  const rest = words.slice(from + 1, at).map(({ value, raw }) => value ?? raw);
  const own = words[at]!.raw;
  if (shellTakers.has(program) && !(program === 'script' && !rest.includes('-c'))) return reader('shell', program);
  if (program === 'bash' || program === 'fish') {
    return rest.some((word) => /^-[A-Za-z]*c$/.test(word)) ? reader('shell', program) : null;
  }
  if (program === 'printf' || program === 'echo') return readerOfFormat(program, rest);
  return stricter(
    stricter(readerOfWrapper(program, rest, own), readerOfSql(program, rest, own)),
    readerOfCode(program, rest, own),
  );
}

function readerOfFormat(program: string, rest: readonly string[]): SecondReader | null {
  const isFormat = program === 'printf' ? rest.length === 0 || rest[0] === '-v' : /^-[nE]*e/.test(rest[0] ?? '');
  return isFormat ? reader('format', program) : null;
}

/** Wrappers that hand text to a shell: behind the option that carries it, or all the words that they join. */
function readerOfWrapper(program: string, rest: readonly string[], own: string): SecondReader | null {
  for (const { words, textIn, joined: joins } of Object.hasOwn(wrappers, program) ? wrappers[program]! : []) {
    const opened = (words ?? []).every((names) => names.some((name) => rest.includes(name)));
    if (!opened) continue;
    if (joins === true) return reader('shell', program);
    for (const option of textIn ?? []) {
      const cluster = /^-[a-z]$/.test(option) ? new RegExp(`^-[A-Za-z]*${option[1]}$`) : null;
      const isOption = (word: string): boolean => word === option || cluster?.test(word) === true;
      if (rest.some(isOption) || own.startsWith(`${option}=`)) return reader('shell', program);
    }
  }
  return null;
}

function readerOfSql(program: string, rest: readonly string[], own: string): SecondReader | null {
  const sql = sqlWordsOf(program);
  if (sql === null) return null;
  const before = rest.at(-1) ?? '';
  const isCluster = (flag: string): boolean => /^-[A-Za-z]$/.test(flag) && new RegExp(`^-\\w*${flag[1]}$`).test(before);
  const carries = sql.flags.some(
    (flag) =>
      before === flag || isCluster(flag) || own.replace(/^["']/, '').startsWith(flag.length === 2 ? flag : `${flag}=`),
  );
  const operands = rest.filter((word) => !word.startsWith('-')).length;
  const isOperand = sql.operand !== null && operands >= sql.operand && !own.startsWith('-');
  return carries || isOperand ? reader('sql', program) : null;
}

function readerOfCode(program: string, rest: readonly string[], own: string): SecondReader | null {
  const taker = Object.hasOwn(codeTakers, program) ? codeTakers[program]! : null;
  if (taker === null) return null;
  const attached = own.replace(/^["']/, '');
  if (taker.flag !== null && (taker.flag.test(rest.at(-1) ?? '') || taker.flag.test(attached.split('=')[0] ?? '')))
    return reader('code', program);
  if (program === 'vim' && attached.startsWith('+')) return reader('code', program);
  if (!taker.operand || rest.some((word) => taker.flag?.test(word) === true || taker.file?.test(word) === true))
    return null;
  let skip = 0;
  for (const word of rest) {
    if (skip > 0) skip--;
    else if (word.startsWith('-')) skip = taker.skips?.[word] ?? 0;
    else if (word !== '') return null;
  }
  if (skip > 0) return program === 'awk' ? reader('format', program) : null;
  return attached.startsWith('-') && taker.flag === null ? null : reader('code', program);
}

/** What a program takes its standard input for. */
function readerOfInput(words: readonly Word[]): SecondReader | null {
  let found: SecondReader | null = null;
  for (const [at, word] of words.entries()) {
    const program = programOf(word);
    const rest = words.slice(at + 1).map(({ value, raw }) => value ?? raw);
    found = stricter(found, inputReaderOf(program, rest));
  }
  return found;
}

function inputReaderOf(program: string, rest: readonly string[]): SecondReader | null {
  if (shellInputs.has(program) && !(program === 'heroku' && rest[0] !== 'run')) return reader('shell', program);
  if (sqlWordsOf(program) !== null) return reader('sql', program);
  if (codeInputs.has(program) || Object.hasOwn(interpreters, program)) return reader('code', program);
  return null;
}

/** Where the output of a command goes: to programs that read it once more, and into a file. */
function printed(
  command: Command | null,
  into: readonly Command[],
  source: string,
  body: string,
): Omit<Fate, 'position'> {
  let again: SecondReader | null = null;
  let file = command === null ? null : fileOf(command.redirects);
  for (const member of into) {
    const words = wordsOf(member, source);
    again = stricter(again, readerOfInput(words));
    file ??= fileOf(member.redirects);
  }
  const teed = [...(command === null ? [] : [command]), ...into].map((member) => teeTarget(wordsOf(member, source)));
  file = teed.find((name) => name !== null) ?? file;
  const content = body === '' ? '' : body;
  return { again: stricter(again, file === null ? readerOfFile('', content) : readerOfFile(file, content)), file };
}

function fileOf(redirects: readonly Redirection[]): string | null {
  const writes = redirects.findLast(({ type, operator }) => type === 'Redirect' && operator.includes('>'));
  return writes?.type === 'Redirect' ? (writes.target?.value ?? null) : null;
}

function teeTarget(words: readonly Word[]): string | null {
  const at = words.findIndex((word) => programOf(word) === 'tee');
  if (at === -1) return null;
  const target = words.slice(at + 1).find(({ raw }) => !raw.startsWith('-'));
  return target === undefined ? null : (target.value ?? target.raw.replace(/["']/g, ''));
}
