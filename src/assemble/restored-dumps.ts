import { canBeSameFile, type Statement, type Word } from '../shell/index.ts';
import type { Step } from './read-block.ts';

const targets: ReadonlySet<string> = new Set(['-f', '--file', '-r', '--result-file', '-o', '--out', '--output']);

/** The files that a command writes a copy of data to; none where it makes no such copy. */
export function dumpedFiles({ statement, facts }: Step): readonly string[] {
  if (!facts.some(({ effects }) => effects.includes('backup'))) return [];
  return statement.calls.flatMap(({ words, redirects }) => [
    ...redirects.filter(({ operator }) => operator.startsWith('>')).map(withoutQuotes),
    ...words.flatMap((word, at) => {
      const written = withoutQuotes(word);
      const [, option = '', value = ''] = /^(--[a-z-]+)=(.+)$/.exec(written) ?? [];
      if (targets.has(option)) return [value];
      return targets.has(words[at - 1]?.raw ?? '') ? [written] : [];
    }),
  ]);
}

/** What they read on their input they execute, also where a variable holds the name of the file. */
const clients: ReadonlySet<string> = new Set(['mysql', 'mariadb', 'psql', 'sqlite3']);

/** Whether a command loads one of the files into a database: what it was called with has to be the same file. */
export function loadsDump({ statement, facts }: Step, dumped: readonly string[]): boolean {
  const isLoad = facts.some(({ program, effects }) => effects.includes('data-load') || clients.has(program));
  const read = isLoad ? readFiles(statement) : [];
  return dumped.some((file) => read.some((one) => canBeSameFile(file, one)));
}

const readFiles = ({ calls }: Statement): readonly string[] =>
  calls.flatMap(({ words, redirects }) => [
    ...redirects.filter(({ operator }) => operator === '<').map(withoutQuotes),
    ...words.map((word) => withoutQuotes(word).replace(/^--?[a-z-]+=/, '')),
  ]);

const withoutQuotes = ({ raw }: Pick<Word, 'raw'>): string =>
  raw.replace(/^\d*[<>|&]+\s*/, '').replace(/^(["'])(.*)\1$/s, '$2');
