import type { ArgumentList } from './argument-list.ts';
import type { CommandRow } from './command-row.ts';

interface FlagTest {
  readonly absent: boolean;
  readonly anyOf: readonly { readonly flag: string; readonly value: string | undefined }[];
}

interface CompiledRow {
  readonly row: CommandRow;
  readonly words: readonly (readonly string[])[];
  readonly flags: readonly FlagTest[];
  /** No word may follow those of the pattern. */
  readonly closed: boolean;
}

/** The rows of each program, in the order of the tables. A row is compiled when its program is first asked for. */
export type RowIndex = ReadonlyMap<string, ProgramRows>;

class ProgramRows {
  readonly #raw: CommandRow[] = [];
  #compiled: readonly CompiledRow[] | null = null;

  add(row: CommandRow): void {
    this.#raw.push(row);
  }

  get compiled(): readonly CompiledRow[] {
    this.#compiled ??= this.#raw.map((row) => compileRow(row, row.pattern.split(' ').slice(1)));
    return this.#compiled;
  }
}

export function indexRows(all: readonly CommandRow[]): RowIndex {
  const index = new Map<string, ProgramRows>();
  for (const row of all) {
    const end = row.pattern.indexOf(' ');
    for (const program of (end === -1 ? row.pattern : row.pattern.slice(0, end)).split('|')) {
      let rows = index.get(program);
      if (rows === undefined) {
        rows = new ProgramRows();
        index.set(program, rows);
      }
      rows.add(row);
    }
  }
  return index;
}

/** The most specific row that matches; of equals the graver, then the first in the tables. */
export function matchRow(index: RowIndex, program: string, args: ArgumentList): CommandRow | null {
  let best: CommandRow | null = null;
  let bestScore = -1;
  for (const compiled of index.get(program)?.compiled ?? []) {
    const score = scoreOf(compiled, args);
    if (score < 0 || score < bestScore) continue;
    if (best === null || score > bestScore || gravity(compiled.row) > gravity(best)) {
      best = compiled.row;
      bestScore = score;
    }
  }
  return best;
}

function compileRow(row: CommandRow, tokens: readonly string[]): CompiledRow {
  const isFlag = (token: string): boolean => /^!?-/.test(token);
  return {
    row,
    words: tokens.filter((token) => !isFlag(token) && token !== '$').map((token) => token.split('|')),
    flags: tokens.filter(isFlag).map(compileFlag),
    closed: tokens.includes('$'),
  };
}

function compileFlag(token: string): FlagTest {
  const absent = token.startsWith('!');
  const anyOf = token
    .slice(absent ? 1 : 0)
    .split('|')
    .map((text) => {
      const equals = text.indexOf('=');
      return equals === -1
        ? { flag: text, value: undefined }
        : { flag: text.slice(0, equals), value: text.slice(equals + 1) };
    });
  return { absent, anyOf };
}

/** -1: no match. A literal word outweighs a prefix, a prefix any word, and each word outweighs all flags. */
function scoreOf({ words, flags, closed }: CompiledRow, args: ArgumentList): number {
  if (words.length > args.words.length || (closed && words.length < args.words.length)) return -1;
  let score = closed ? 5 : 0;
  for (const [at, alternatives] of words.entries()) {
    const weight = Math.max(...alternatives.map((pattern) => wordWeight(pattern, args.words[at] ?? null)));
    if (weight < 0) return -1;
    score += weight;
  }
  for (const { absent, anyOf } of flags) {
    if (absent === anyOf.some(({ flag, value }) => args.hasFlag(flag, value))) return -1;
    score += 10;
  }
  return score;
}

function wordWeight(pattern: string, word: string | null): number {
  if (pattern === '*') return 100;
  if (word === null) return -1;
  if (pattern.endsWith('*') && pattern !== '\\*') return word.startsWith(pattern.slice(0, -1)) ? 150 : -1;
  return word === pattern.replace(/^\\/, '') ? 200 : -1;
}

/** Two tables may know a program from two sides: what waits, destroys or changes must not be overlooked. */
function gravity({ blocking, service, effects }: CommandRow): number {
  const waits = blocking === undefined ? 0 : 80;
  const destroys = effects.includes('destructive') || effects.includes('irreversible') ? 40 : 0;
  const changes = effects.includes('read-only') ? 0 : 20;
  return waits + destroys + changes + (service === undefined ? 0 : 10) + effects.length;
}
