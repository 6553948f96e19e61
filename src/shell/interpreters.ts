import type { ReplDialect } from './command-facts.ts';

/** A program that reads commands from a person when it is given none. */
export interface Interpreter {
  readonly dialect: ReplDialect;
  /** Words after the program's name that open it, such as `shell`; without them any call does. */
  readonly words?: readonly string[];
  /** Options that give it something to run, or make it print and end. */
  readonly endsWith: readonly string[];
  /** So many further words and it has a script or statement to run; null: words never count. */
  readonly wordsToRun: number | null;
  /** Options and words that hold SQL. */
  readonly sqlIn?: { readonly flags: readonly string[]; readonly word: number | null };
  /** Options that name a file of statements. */
  readonly fileIn?: readonly string[];
  /** It may ask for the password of a database. */
  readonly asksPassword?: boolean;
}

const sqlFlags = ['-c', '--command', '-e', '--execute', '-Q', '-q', '--query', '-s'];
const about = ['--version', '-V', '--help', '-h'];

/** Interpreters by program; the first entry whose words fit is taken. */
export const interpreters: Readonly<Record<string, readonly Interpreter[]>> = {
  python: [{ dialect: 'python', endsWith: ['-c', '-m', '-', ...about], wordsToRun: 1 }],
  ipython: [{ dialect: 'python', endsWith: ['-c', '-m', ...about], wordsToRun: 1 }],
  bpython: [{ dialect: 'python', endsWith: about, wordsToRun: 1 }],
  node: [
    {
      dialect: 'javascript',
      endsWith: ['-e', '-p', '--eval', '--print', '-v', '-c', '--check', '--test', ...about],
      wordsToRun: 1,
    },
  ],
  deno: [{ dialect: 'javascript', words: ['repl'], endsWith: ['--eval'], wordsToRun: null }],
  irb: [{ dialect: 'ruby', endsWith: about, wordsToRun: 1 }],
  pry: [{ dialect: 'ruby', endsWith: ['-e', ...about], wordsToRun: 1 }],
  php: [
    {
      dialect: 'php',
      words: [],
      endsWith: ['-r', '-f', '-l', '-m', '-i', '-v', '-S', '--ini', '--version'],
      wordsToRun: 1,
    },
  ],
  R: [{ dialect: 'other', endsWith: ['-e', '-f', '--file', 'CMD', ...about], wordsToRun: 1 }],
  lua: [{ dialect: 'other', endsWith: ['-e', '-v'], wordsToRun: 1 }],
  julia: [{ dialect: 'other', endsWith: ['-e', '-E', ...about], wordsToRun: 1 }],
  scala: [{ dialect: 'other', endsWith: ['-e', '-version', ...about], wordsToRun: 1 }],
  jshell: [{ dialect: 'other', endsWith: about, wordsToRun: 1 }],
  iex: [{ dialect: 'other', endsWith: ['-e', '--version'], wordsToRun: null }],
  ghci: [{ dialect: 'other', endsWith: ['-e', '--version'], wordsToRun: null }],
  bash: [{ dialect: 'bash', endsWith: ['-c', '-n', '--version', '--help'], wordsToRun: 1 }],
  fish: [{ dialect: 'bash', endsWith: ['-c', '--version'], wordsToRun: 1 }],
  powershell: [
    {
      dialect: 'powershell',
      endsWith: ['-Command', '-File', '-c', '-f', '-EncodedCommand', '-Version'],
      wordsToRun: 1,
    },
  ],
  cmd: [{ dialect: 'other', endsWith: ['/c', '/C', '/k'], wordsToRun: 1 }],
  psql: [
    {
      dialect: 'psql',
      endsWith: ['-c', '--command', '-f', '--file', '-l', '--list', '--version', '-V', '-?', '--help'],
      wordsToRun: null,
      sqlIn: { flags: ['-c', '--command'], word: null },
      fileIn: ['-f', '--file'],
      asksPassword: true,
    },
  ],
  mysql: [
    {
      dialect: 'sql',
      endsWith: ['-e', '--execute', '--version', '-V', '-?', '--help'],
      wordsToRun: null,
      sqlIn: { flags: ['-e', '--execute'], word: null },
    },
  ],
  sqlite3: [
    {
      dialect: 'sqlite',
      endsWith: ['-version', '-cmd', '--version', '-help'],
      wordsToRun: 2,
      sqlIn: { flags: ['-cmd'], word: 1 },
    },
  ],
  mongosh: [{ dialect: 'mongo', endsWith: ['--eval', '-f', '--file', ...about], wordsToRun: 2 }],
  'redis-cli': [
    {
      dialect: 'redis',
      endsWith: [
        '--version',
        '-v',
        '--help',
        '--stat',
        '--latency',
        '--latency-history',
        '--bigkeys',
        '--memkeys',
        '--scan',
        '--rdb',
        '--pipe',
        '--eval',
        '-x',
      ],
      wordsToRun: 1,
    },
  ],
  sqlcmd: [
    {
      dialect: 'sql',
      endsWith: ['-Q', '-q', '-i', '-?'],
      wordsToRun: null,
      sqlIn: { flags: ['-Q', '-q'], word: null },
      fileIn: ['-i'],
    },
  ],
  sqlplus: [{ dialect: 'sql', endsWith: ['-v', '-V', '-help'], wordsToRun: 2 }],
  cqlsh: [
    {
      dialect: 'sql',
      endsWith: ['-e', '--execute', '-f', '--file', '--version'],
      wordsToRun: null,
      sqlIn: { flags: ['-e', '--execute'], word: null },
      fileIn: ['-f', '--file'],
    },
  ],
  'clickhouse-client': [
    {
      dialect: 'sql',
      endsWith: ['-q', '--query', '--queries-file', '--version'],
      wordsToRun: null,
      sqlIn: { flags: sqlFlags, word: null },
    },
  ],
  duckdb: [
    { dialect: 'sql', endsWith: ['-c', '-s', '-version'], wordsToRun: 2, sqlIn: { flags: ['-c', '-s'], word: 1 } },
  ],
  influx: [{ dialect: 'other', endsWith: ['-execute', '--execute', '-version'], wordsToRun: 1 }],
  'cypher-shell': [{ dialect: 'other', endsWith: ['-f', '--file', '--version'], wordsToRun: 1 }],
  'manage.py': [
    {
      dialect: 'django-shell',
      words: ['shell', 'shell_plus'],
      endsWith: ['-c', '--command', '--help'],
      wordsToRun: null,
    },
    {
      dialect: 'sql',
      words: ['dbshell'],
      endsWith: ['-c', '--command', '--help', '--'],
      wordsToRun: null,
      sqlIn: { flags: ['-c', '--command', '-e'], word: null },
    },
  ],
  flask: [{ dialect: 'python', words: ['shell'], endsWith: [], wordsToRun: null }],
  rails: [
    { dialect: 'ruby', words: ['c', 'console'], endsWith: about, wordsToRun: null },
    { dialect: 'sql', words: ['db', 'dbconsole'], endsWith: about, wordsToRun: null },
  ],
  hanami: [{ dialect: 'ruby', words: ['c', 'console'], endsWith: [], wordsToRun: null }],
  artisan: [
    { dialect: 'php', words: ['tinker'], endsWith: ['--execute'], wordsToRun: null },
    { dialect: 'sql', words: ['db'], endsWith: [], wordsToRun: null },
  ],
  console: [{ dialect: 'php', words: ['psysh'], endsWith: [], wordsToRun: null }],
  wp: [
    { dialect: 'php', words: ['shell'], endsWith: [], wordsToRun: null },
    { dialect: 'sql', words: ['db cli'], endsWith: [], wordsToRun: null },
  ],
  drush: [{ dialect: 'sql', words: ['sql-cli', 'sqlc', 'sql:cli'], endsWith: [], wordsToRun: null }],
  heroku: [
    {
      dialect: 'psql',
      words: ['pg:psql', 'psql'],
      endsWith: ['-c', '--command', '-f', '--file'],
      wordsToRun: null,
      sqlIn: { flags: ['-c', '--command'], word: null },
      fileIn: ['-f', '--file'],
    },
    { dialect: 'redis', words: ['redis:cli'], endsWith: [], wordsToRun: null },
  ],
  fly: [{ dialect: 'psql', words: ['postgres connect', 'pg connect', 'mpg connect'], endsWith: [], wordsToRun: null }],
  railway: [{ dialect: 'sql', words: ['connect'], endsWith: [], wordsToRun: null }],
  gcloud: [{ dialect: 'sql', words: ['sql connect'], endsWith: [], wordsToRun: null }],
  turso: [{ dialect: 'sqlite', words: ['db shell'], endsWith: [], wordsToRun: 2 }],
  pscale: [{ dialect: 'sql', words: ['shell'], endsWith: [], wordsToRun: null }],
  terraform: [{ dialect: 'other', words: ['console'], endsWith: [], wordsToRun: null }],
};
