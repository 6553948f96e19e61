import { isSecretName } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import { listLiteralSecrets } from '../literal-secrets.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const secretOnCommandLine: Rule = {
  id: 'secret-on-command-line',
  catalogue: 'se/on-command-line',
  group: 'secrets',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command is given a password or token as one of its words.',
  why: 'Every account of the host sees the words of running commands, and the history of the shell keeps them.',
  examples: {
    bad: `# Fetch the image of the shop

\`\`\`bash
docker login registry.shop.com -u deploy -p "$REGISTRY_TOKEN"
\`\`\`
`,
    good: `# Fetch the image of the shop

\`\`\`bash
printenv REGISTRY_TOKEN | docker login registry.shop.com -u deploy --password-stdin
\`\`\`
`,
  },
  check,
};

interface Place {
  readonly programs: RegExp;
  /** The word that carries the secret, or the option before it; the last group is the value, when it is attached. */
  readonly word: RegExp;
  readonly attached: boolean;
  readonly help: string;
  /** The program warns of it itself, or there is no good reason to do so. */
  readonly grave: boolean;
  readonly subcommand?: RegExp;
}

const mysqlPrograms = /^(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump)$/;
const mysqlHelp = 'Put it into an option file: `mysql --defaults-extra-file=FILE`.';

const places: readonly Place[] = [
  { programs: mysqlPrograms, word: /^-p(.+)$/, attached: true, help: mysqlHelp, grave: true },
  { programs: mysqlPrograms, word: /^--password=(.+)$/, attached: true, help: mysqlHelp, grave: true },
  {
    programs: /^(?:docker|podman|helm|nerdctl|crane|oras)$/,
    subcommand: /^(?:registry )?login\b/,
    word: /^(?:-p|--password)$/,
    attached: false,
    help: 'Give it on standard input, with `--password-stdin`.',
    grave: true,
  },
  {
    programs: /^(?:docker|podman|helm|nerdctl|crane|oras)$/,
    subcommand: /^(?:registry )?login\b/,
    word: /^--password=(.+)$/,
    attached: true,
    help: 'Give it on standard input, with `--password-stdin`.',
    grave: true,
  },
  {
    programs: /^redis-cli$/,
    word: /^(?:-a|--pass)$/,
    attached: false,
    help: 'Set `REDISCLI_AUTH` instead.',
    grave: true,
  },
  { programs: /^sshpass$/, word: /^-p(.*)$/, attached: true, help: 'Use a key, or `sshpass -e`.', grave: true },
  {
    programs: /^(?:curl|wget)$/,
    word: /^(?:-u|--user)$/,
    attached: false,
    help: 'Put it into `~/.netrc` and use `curl --netrc`, or give `--config -` on standard input.',
    grave: false,
  },
  {
    programs: /^kubectl$/,
    subcommand: /\bcreate (?:.* )?secret\b/,
    word: /^--from-literal=[\w.-]*(?:password|passwd|secret|token|key)[\w.-]*=(.+)$/i,
    attached: true,
    help: 'Read it from a file: `--from-file` or `--from-env-file`.',
    grave: false,
  },
  {
    programs: /^(?:heroku|fly|flyctl|railway|dokku|az|gh|eb|supabase)$/,
    word: /^([A-Za-z_]\w*)=(.+)$/,
    attached: true,
    help: 'Set it in the web page of the platform, or from a file or standard input where the command can.',
    grave: false,
  },
  {
    programs: /./,
    word: /^--(?:[\w-]*-)?(?:password|passphrase|api-key|auth-token|access-token|client-secret)=(.+)$/,
    attached: true,
    help: 'Give it in a file, on standard input or in a variable of the environment.',
    grave: false,
  },
];

function* check(survey: Survey): Iterable<Report> {
  const literal = new Set(survey.once(listLiteralSecrets).map(({ at }) => at.start.line));
  for (const call of survey.calls) {
    const found = findOnLine(call);
    if (found === null || call.view.part === 'read') continue;
    const line = call.view.guideLine(1) + call.view.block.text.slice(0, found.start).split('\n').length - 1;
    // That a value stands in the guide is the greater evil.
    if (literal.has(line)) continue;
    const isGap = call.view.block.placeholders.some((one) => one.line === line && found.raw.includes(one.text));
    yield {
      at: call.view.at(found.start, found.end),
      message: `\`${found.program}\` is given ${found.what} as a word, which other accounts ${found.raw.includes('$') ? 'see while it runs' : 'and the history see'}.`,
      help: found.place.help,
      ...(isGap || !found.place.grave ? { severity: 'info' } : {}),
    };
  }
}

interface Found {
  readonly place: Place;
  readonly program: string;
  readonly what: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

function findOnLine({ call, facts, view }: CallView): Found | null {
  if (facts.program === '' && call.name !== 'sshpass') return null;
  const words = call.words.map(({ start, end }) => ({ start, end, raw: view.block.text.slice(start, end) }));
  const said = facts.argv.map((word) => word ?? '').join(' ');
  for (const place of places) {
    const isWrapped = place.programs.source === '^sshpass$' && call.name === 'sshpass';
    if (!isWrapped && !place.programs.test(facts.program)) continue;
    if (place.subcommand !== undefined && !place.subcommand.test(said)) continue;
    for (const [at, { raw, start, end }] of (isWrapped ? words.slice(0, ownEnd(words)) : words).entries()) {
      const match = place.word.exec(bare(raw));
      if (match === null) continue;
      const value = place.attached && match.at(-1) !== '' ? { raw: match.at(-1) ?? '', start, end } : words[at + 1];
      if (value === undefined || !isGiven(bare(value.raw), place)) continue;
      if (match.length === 3 && !isSecretName(match[1] ?? '')) continue;
      const what = match.length === 3 ? `\`${match[1]}\`` : 'a password';
      const program = isWrapped ? 'sshpass' : facts.program;
      return { place, program, what, raw: value.raw, start: value.start, end: value.end };
    }
  }
  return null;
}

/** Where the options of `sshpass` end, and the command begins that it runs. */
function ownEnd(words: readonly { readonly raw: string }[]): number {
  const at = words.findIndex(
    ({ raw }, place) => place > 0 && !/^-/.test(raw) && !/^-[dfpP]$/.test(words[place - 1]?.raw ?? ''),
  );
  return at === -1 ? words.length : at;
}

const bare = (raw: string): string => raw.replace(/["']/g, '');

/** Whether a value stands there, and not nothing, a file or a login without a password. */
function isGiven(value: string, { word }: Place): boolean {
  if (value === '' || /^[-@]|^\$\(cat\b|^(?:file|env):/.test(value)) return false;
  return word.source !== '^(?:-u|--user)$' || /^[^:]*:./.test(value);
}
