import { interpreters } from './interpreters.ts';

/** A program that reads a text a second time, after the shell, and what it takes it for. */
export interface SecondReader {
  /** `format`: only `%` and backslashes mean something. */
  readonly language: 'format' | 'shell' | 'sql' | 'code';
  readonly program: string;
}

const strictness: readonly SecondReader['language'][] = ['format', 'shell', 'sql', 'code'];

/** The reader that leaves less to chance. */
export function stricter(one: SecondReader | null, other: SecondReader | null): SecondReader | null {
  if (one === null || other === null) return one ?? other;
  return strictness.indexOf(other.language) > strictness.indexOf(one.language) ? other : one;
}

/** Programs that join all their words, or hand them on, to be read by a shell. */
export const shellTakers: ReadonlySet<string> = new Set([
  ...['eval', 'watch', 'trap', 'alias', 'parallel', 'tmux', 'screen', 'script', 'entr', 'nodemon', 'concurrently'],
  // Variables of make and of templates are expanded, and recipes are shell text.
  ...['make', 'gmake', 'just', 'task', 'rake', 'ansible', 'ansible-playbook', 'pm2'],
  // The other side reads their paths with a shell.
  ...['scp', 'rsync'],
]);

/** Programs whose standard input is read by a shell, or like one. */
export const shellInputs: ReadonlySet<string> = new Set([
  ...['bash', 'fish', 'ssh', 'su', 'runuser', 'xargs', 'parallel', 'crontab', 'at', 'batch', 'iex', 'heroku', 'source'],
  ...['eval', 'mosh', 'vagrant', 'chroot', 'envsubst'],
]);

/** Programs that print their words. */
export const printers: ReadonlySet<string> = new Set(['echo', 'printf', 'yes', 'print', 'cat']);

interface CodeTaker {
  /** Options that the code follows. */
  readonly flag: RegExp | null;
  /** Without such an option the first operand is code. */
  readonly operand: boolean;
  /** Options that take so many further words, which are no code. */
  readonly skips?: Readonly<Record<string, number>>;
  /** Options with which the code stands in a file. */
  readonly file?: RegExp;
}

const evaluates: CodeTaker = { flag: /^-[A-Za-z0-9]*[eE]$/, operand: false };
const filter: CodeTaker = {
  flag: null,
  operand: true,
  skips: { '--arg': 2, '--argjson': 2, '--slurpfile': 2, '--rawfile': 2, '--indent': 1, '-L': 1 },
  file: /^(?:-f|--from-file)/,
};

/** Programs that take code of a language of their own as a word. */
export const codeTakers: Readonly<Record<string, CodeTaker>> = {
  python: { flag: /^-[A-Za-z]*c$/, operand: false },
  ipython: { flag: /^-[A-Za-z]*c$/, operand: false },
  'manage.py': { flag: /^(?:-c|--command)$/, operand: false },
  node: { flag: /^(?:-[A-Za-z]*[ep]|--eval|--print)$/, operand: false },
  deno: { flag: /^(?:eval|--eval)$/, operand: false },
  bun: { flag: /^(?:-[ep]|--eval|--print)$/, operand: false },
  perl: evaluates,
  ruby: evaluates,
  lua: evaluates,
  R: evaluates,
  Rscript: evaluates,
  julia: evaluates,
  osascript: evaluates,
  elixir: evaluates,
  php: { flag: /^-[A-Za-z]*r$/, operand: false },
  artisan: { flag: /^--execute$/, operand: false },
  rails: { flag: /^(?:runner|r)$/, operand: false },
  mongosh: { flag: /^--eval$/, operand: false },
  expect: { flag: /^-c$/, operand: false },
  vim: { flag: /^(?:-c|--cmd)$/, operand: false },
  ex: { flag: /^-c$/, operand: false },
  gdb: { flag: /^(?:-ex|-eval-command)$/, operand: false },
  powershell: { flag: /^-(?:c|Command)$/i, operand: false },
  awk: {
    flag: /^(?:-e|--source)$/,
    operand: true,
    skips: { '-F': 1, '-v': 1, '--assign': 1, '--field-separator': 1 },
    file: /^(?:-f|--file)/,
  },
  sed: { flag: /^(?:-[A-Za-z]*e|--expression)$/, operand: true, skips: { '-l': 1 }, file: /^(?:-f|--file)/ },
  jq: filter,
  yq: filter,
};

/** Programs that read a script of their own from standard input, beside the interpreters. */
export const codeInputs: ReadonlySet<string> = new Set([
  ...['sftp', 'ftp', 'lftp', 'ed', 'ex', 'vim', 'dc', 'gdb', 'nc', 'ncat', 'telnet', 'perl', 'ruby', 'awk', 'debugfs'],
  ...['fdisk', 'gfdisk', 'parted', 'tclsh', 'expect', 'lua', 'rclone', 'nsupdate', 'ldapmodify', 'ldapadd'],
]);

/** Programs that are given SQL, with the options that carry it and the operand from which on words are SQL. */
export function sqlWordsOf(
  program: string,
): { readonly flags: readonly string[]; readonly operand: number | null } | null {
  const rows = Object.hasOwn(interpreters, program) ? interpreters[program]! : [];
  const found = rows.flatMap(({ sqlIn }) => (sqlIn === undefined ? [] : [sqlIn]));
  if (found.length === 0) return null;
  const more = program === 'psql' ? ['-v', '--set', '--variable'] : [];
  return { flags: [...found.flatMap(({ flags }) => flags), ...more], operand: found[0]!.word };
}

/** Variables whose value a program runs as shell text. */
export const commandVariable =
  /(?:_COMMAND|_CMD|EDITOR|PAGER|VISUAL|BROWSER|ASKPASS|_SSH|_RSH|BASH_ENV|^ENV|^PS[0-4])$/;

/** What reads a file of this name later. Settings and data are read by nothing that would run a part of them. */
export function readerOfFile(file: string, body: string): SecondReader | null {
  const program = file.slice(file.lastIndexOf('/') + 1);
  const shebang = /^#!.*/.exec(body)?.[0];
  if (shebang !== undefined) return { language: /\b(?:ba|da|z|k|a)?sh\b/.test(shebang) ? 'shell' : 'code', program };
  const row = fileReaders.find(({ name }) => name.test(file));
  return row === undefined ? null : { language: row.language, program };
}

const fileReaders: readonly { readonly name: RegExp; readonly language: SecondReader['language'] }[] = [
  { name: /\.(?:sh|bash|zsh|ksh|bats)$|(?:^|\/)\.?[\w-]*(?:rc|profile|_login|_logout|aliases)$/, language: 'shell' },
  {
    name: /(?:^|\/)cron(?:tab|\.\w+)?(?:\/|$)|\/etc\/(?:environment|default\/|sudoers|profile\.d\/)/,
    language: 'shell',
  },
  {
    name: /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$|(?:^|\/)(?:Dockerfile|Containerfile|Procfile|Justfile|justfile)/,
    language: 'shell',
  },
  { name: /\.(?:sql|psql|pgsql|mysql)$/, language: 'sql' },
  {
    name: /\.(?:py|rb|pl|pm|php|js|mjs|cjs|ts|mts|jsx|tsx|lua|go|java|rs|c|groovy|ps1|psm1|bat|cmd|awk|sed|jq|r|ex|exs|tf|hcl)$/i,
    language: 'code',
  },
  { name: /(?:^|\/)Jenkinsfile$/, language: 'code' },
];
