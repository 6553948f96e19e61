import type { CallView } from './block-view.ts';
import { inputFileOf, outputFileOf } from './named-files.ts';
import { optionOf, ownWords, placesOf } from './own-words.ts';
import type { Survey } from './survey.ts';

/** A file that a command writes a database to. */
export interface Dump {
  readonly at: CallView;
  readonly tool: 'pg_dump' | 'pg_dumpall' | 'mysqldump' | 'sqlite3';
  /** `plain` is SQL text. */
  readonly format: 'plain' | 'custom' | 'directory' | 'tar';
  /** The dump drops what it creates before it does. */
  readonly drops: boolean;
  readonly file: string | null;
}

/** A command that reads a database from a file. */
export interface Load {
  readonly at: CallView;
  readonly tool: 'psql' | 'mysql' | 'sqlite3' | 'pg_restore';
  readonly file: string | null;
  /** The database that it goes to, where the command says it. */
  readonly target: string | null;
  /** It only lists or prints what the file holds. */
  readonly looksOnly: boolean;
}

export const dumpsOf = (survey: Survey): readonly Dump[] => survey.once(listDumps);
export const loadsOf = (survey: Survey): readonly Load[] => survey.once(listLoads);

const dumpPrograms: Readonly<Record<string, Dump['tool']>> = {
  pg_dump: 'pg_dump',
  pg_dumpall: 'pg_dumpall',
  mysqldump: 'mysqldump',
  'mariadb-dump': 'mysqldump',
};

function listDumps({ calls }: Survey): Dump[] {
  return calls.flatMap((at) => {
    const { program } = at.facts;
    const tool = Object.hasOwn(dumpPrograms, program) ? dumpPrograms[program]! : null;
    const words = ownWords(at);
    if (tool === null) return isSqliteDump(program, words) ? [sqliteDump(at)] : [];
    return [
      {
        at,
        tool,
        format: tool === 'pg_dump' ? formatOf(words) : 'plain',
        drops: tool === 'mysqldump' || words.some((word) => word === '--clean' || /^-[a-z]*c[a-z]*$/.test(word)),
        file: optionOf(words, '-f', '--file') ?? optionOf(words, '-r', '--result-file') ?? writtenFile(at),
      },
    ];
  });
}

const isSqliteDump = (program: string, words: readonly string[]) =>
  program === 'sqlite3' && words.some((word) => /^\.dump\b/.test(word));

const sqliteDump = (at: CallView): Dump => ({
  at,
  tool: 'sqlite3',
  format: 'plain',
  drops: false,
  file: writtenFile(at),
});

const formats: Readonly<Record<string, Dump['format']>> = {
  c: 'custom',
  custom: 'custom',
  d: 'directory',
  directory: 'directory',
  t: 'tar',
  tar: 'tar',
};

function formatOf(words: readonly string[]): Dump['format'] {
  const value = optionOf(words, '-F', '--format');
  const cluster = words.map((word) => /^-[a-z]*F([cdtp])$/.exec(word)?.[1]).find((found) => found !== undefined);
  const name = value ?? cluster ?? 'plain';
  return Object.hasOwn(formats, name) ? formats[name]! : 'plain';
}

/** The file at the end of its pipe. */
function writtenFile({ view, call, statement }: CallView): string | null {
  const own = outputFileOf(view, call);
  if (own !== null || call.pipedInto === null) return own;
  return (
    statement.calls
      .filter(({ start }) => start > call.start)
      .map((other) => outputFileOf(view, other))
      .find((file) => file !== null) ?? null
  );
}

const loaders: Readonly<Record<string, { tool: Load['tool']; valued: readonly string[] }>> = {
  psql: { tool: 'psql', valued: ['-h', '-p', '-U', '-d', '-f', '-c', '-v', '-o', '-L', '--host', '--port'] },
  mysql: { tool: 'mysql', valued: ['-h', '-P', '-u', '-e', '-D', '-S', '--host', '--port', '--user'] },
  mariadb: { tool: 'mysql', valued: ['-h', '-P', '-u', '-e', '-D', '-S', '--host', '--port', '--user'] },
  sqlite3: { tool: 'sqlite3', valued: ['-cmd', '-separator'] },
  pg_restore: {
    tool: 'pg_restore',
    valued: ['-h', '-p', '-U', '-d', '-j', '-n', '-t', '-L', '-F', '-S', '-T', '-P', '-I', '-f', '--role'],
  },
};

function listLoads({ calls }: Survey): Load[] {
  return calls.flatMap((at) => {
    const { program } = at.facts;
    const loader = Object.hasOwn(loaders, program) ? loaders[program]! : null;
    if (loader === null) return [];
    const words = ownWords(at);
    const places = placesOf(words, loader.valued);
    const load = readers[loader.tool](words, places, at);
    return load === null ? [] : [{ at, tool: loader.tool, ...load }];
  });
}

type Reader = (
  words: readonly string[],
  places: readonly string[],
  at: CallView,
) => Pick<Load, 'file' | 'target' | 'looksOnly'> | null;

const readers: Readonly<Record<Load['tool'], Reader>> = {
  psql: (words, places, at) => {
    const file = inputFileOf(at) ?? optionOf(words, '-f', '--file');
    const target = optionOf(words, '-d', '--dbname') ?? places[0] ?? null;
    return file === null ? null : { file, target, looksOnly: false };
  },
  mysql: (words, places, at) => {
    const file = inputFileOf(at);
    return file === null
      ? null
      : { file, target: optionOf(words, '-D', '--database') ?? places.at(-1) ?? null, looksOnly: false };
  },
  sqlite3: (_, places, at) => {
    const file = inputFileOf(at);
    return file === null ? null : { file, target: places[0] ?? null, looksOnly: false };
  },
  pg_restore: (words, places, at) => {
    const target = optionOf(words, '-d', '--dbname');
    const looksOnly = target === null || words.some((word) => word === '-l' || word === '--list');
    return { file: places.at(-1) ?? inputFileOf(at), target, looksOnly };
  },
};

const asideName =
  /(?:^|[-_.\b/${])(?:test|tests|testing|scratch|tmp|temp|temporary|restore[ds]?|verify|verification|check|staging|sandbox|dev|new|copy|clone|drill|dryrun|dummy)(?:$|[-_.\d?"'}])/i;

/** Whether a database is one beside the real one, by its name. */
export const isAside = (target: string | null): boolean => target !== null && asideName.test(target);

const recreates = /\b(?:dropdb|createdb|pg:reset|db:drop|db:reset)\b|\b(?:drop|create)\s+(?:database|schema)\b/i;
const removesDatabase = /\b(?:rm|mv)\b.*\.(?:db|sqlite3?)\b|\bvolume\s+(?:rm|remove)\b|\bdown\b.*(?:\s-v\b|--volumes)/i;
const toldToRecreate =
  /\bdrop(?:s|ped|ping)?\b|\brecreat\w*|\b(?:empty|fresh|clean|new|blank)\s+(?:\w+\s+)?(?:database|instance|schema)\b/i;

/** Whether something before the load makes the database empty: a command, or words that tell a person to. */
export function startsEmpty(survey: Survey, { at }: Load, words: readonly { line: number; text: string }[]): boolean {
  const isBefore = ({ line, call, view }: CallView) =>
    line < at.line || (view === at.view && call.start < at.call.start);
  const commands = survey.calls.filter((one) => one.view.part === at.view.part && isBefore(one));
  return (
    commands.some(({ text }) => recreates.test(text) || removesDatabase.test(text)) ||
    survey.blocks.some(
      ({ block, part }) => part === at.view.part && block.span.start.line < at.line && recreates.test(sqlOf(block)),
    ) ||
    words.some(({ line, text }) => line <= at.line && toldToRecreate.test(text))
  );
}

const sqlDialects: ReadonlySet<string> = new Set(['sql', 'psql', 'sqlite']);

/** Statements that a client is given, in blocks of their own or after the command that opens it. */
function sqlOf({ dialect, role, text }: { dialect: string; role: string; text: string }): string {
  return sqlDialects.has(dialect) || role === 'repl' ? text : '';
}
