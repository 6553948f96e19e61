import type { Fix } from '../../model/index.ts';
import type { Word } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const containerTty: Rule = {
  id: 'container-tty',
  catalogue: 'bk/exec-tty',
  group: 'backup',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command in a container gets a terminal while its input or output is a file or a pipe.',
  why: 'The terminal changes line ends and mixes in messages, so that a dump is damaged; without a terminal to take, the command fails.',
  examples: {
    bad: `# Copy the shop

\`\`\`bash
docker-compose exec db mysqldump shop > shop.sql
test -s shop.sql
\`\`\`

## Restore

\`\`\`bash
mysql shop_test < shop.sql
\`\`\`
`,
    good: `# Copy the shop

\`\`\`bash
docker-compose exec -T db mysqldump shop > shop.sql
test -s shop.sql
\`\`\`

## Restore

\`\`\`bash
mysql shop_test < shop.sql
\`\`\`
`,
  },
  check,
};

interface Terminal {
  /** Why the command has a terminal, and how it loses it. */
  readonly because: string;
  readonly help: string;
  readonly word: Word;
  readonly fixed: string;
  /** Compose of today takes no terminal when its output is none. */
  readonly onlyForInput: boolean;
  /** Without a terminal to take it goes on. */
  readonly onlyForOutput: boolean;
}

const engines: ReadonlySet<string> = new Set(['docker', 'podman', 'nerdctl']);
const composes: ReadonlySet<string> = new Set(['docker-compose', 'podman-compose']);
const clusters: ReadonlySet<string> = new Set(['kubectl', 'oc']);
const before: ReadonlySet<string> = new Set(['sudo', 'time', 'env', 'nohup', 'command']);
/** What takes a dump from a pipe. */
const takers: ReadonlySet<string> = new Set(
  'gzip bzip2 xz zstd pigz lz4 gpg openssl tar psql mysql mariadb mongorestore pg_restore aws gsutil docker kubectl ssh split'.split(
    ' ',
  ),
);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const terminal = findTerminal(view.call.words);
    if (terminal === null || view.view.part === 'read') continue;
    const stream = findStream(view, terminal);
    if (stream === null) continue;
    yield {
      at: view.at,
      message: `\`${showCall(view)}\` ${terminal.because} while its ${stream}.`,
      help: terminal.help,
      fix: fixOf(view, terminal),
    };
  }
}

function findTerminal(words: readonly Word[]): Terminal | null {
  const values = words.map(({ value, raw }) => value ?? raw);
  let at = values.findIndex((value) => !before.has(value) && !value.startsWith('-') && !/^\w+=/.test(value));
  const program = values[at];
  if (program === undefined) return null;
  const isPlugin = engines.has(program) && values[at + 1] === 'compose';
  if (isPlugin) at += 1;
  const sub = values.findIndex((value) => value === 'exec' || value === 'run');
  if (sub === -1) return null;
  const word = words[sub] as Word;
  if (composes.has(program) || isPlugin) {
    if (
      !values.slice(at + 1, sub).every((value, index, all) => value.startsWith('-') || all[index - 1]?.startsWith('-'))
    )
      return null;
    const options = optionsAfter(values, sub);
    if (options.some((option) => /^-[a-z]*T|^--no-TTY|^-[a-z]*d|^--detach/i.test(option))) return null;
    const name = isPlugin ? `${program} compose` : program;
    return {
      because: `gives \`${name} ${values[sub]}\` a terminal`,
      help: `Write \`${name} ${values[sub]} -T\`.`,
      word,
      fixed: `${word.raw} -T`,
      onlyForInput: isPlugin,
      onlyForOutput: false,
    };
  }
  if (!engines.has(program) && !clusters.has(program)) return null;
  const flag = optionsAfter(values, sub).find((option) => /^-[a-z]*t[a-z]*$|^--tty$/.test(option));
  const flagWord = words.find(({ value }) => value === flag);
  if (flag === undefined || flagWord === undefined) return null;
  const fixed = flag === '--tty' || flag === '-t' ? '-i' : flag.replace('t', '');
  return {
    because: `takes a terminal by \`${flag}\``,
    help: `Write \`${fixed}\` in place of \`${flag}\`.`,
    word: flagWord,
    fixed,
    onlyForInput: false,
    onlyForOutput: clusters.has(program),
  };
}

/** The options of a subcommand, up to the name of the container. */
function optionsAfter(values: readonly string[], sub: number): string[] {
  const options: string[] = [];
  for (let at = sub + 1; at < values.length; at += 1) {
    const value = values[at] ?? '';
    if (!value.startsWith('-')) break;
    options.push(value);
    if (
      /^(?:-e|--env|-u|--user|-w|--workdir|--index|-n|--namespace|-c|--container|-v|--volume|--name|--network|-p|--entrypoint)$/.test(
        value,
      )
    )
      at += 1;
  }
  return options;
}

function findStream({ call }: CallView, { onlyForInput, onlyForOutput }: Terminal): string | null {
  const input = call.redirects.find(({ operator, target }) => operator.startsWith('<') && target !== '/dev/null');
  if (!onlyForOutput && input !== undefined) return `input is \`${input.raw.split('\n')[0]?.trim()}\``;
  if (!onlyForOutput && call.pipedFrom !== null) return `input is a pipe`;
  const output = call.redirects.find(
    ({ operator, target, fd }) =>
      (operator === '>' || operator === '>>') &&
      (fd === null || fd === 1) &&
      target !== '/dev/null' &&
      target !== '/dev/stdout',
  );
  if (onlyForInput) return null;
  if (output !== undefined) return `output goes to a file`;
  return call.pipedInto !== null && takers.has(call.pipedInto) ? `output goes to \`${call.pipedInto}\`` : null;
}

function fixOf({ view }: CallView, { word, fixed, help }: Terminal): Fix {
  return {
    kind: 'suggested',
    title: help.replace(/\.$/, ''),
    edits: [{ span: view.at(word.start, word.end), text: fixed }],
  };
}
