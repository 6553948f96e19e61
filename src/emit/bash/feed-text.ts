import type { Action } from '../../plan/index.ts';
import { type Call, describeCall, readShell } from '../../shell/index.ts';
import type { Problem } from './substitute.ts';

type Feed = NonNullable<Action['feed']>;

interface Client {
  readonly programs: ReadonlySet<string>;
  /** Words with which it would not read the input, or go on after an error. */
  readonly not: RegExp;
  /** What makes it stop at the first error. */
  readonly prelude: readonly string[];
}

const clients: Readonly<Record<string, Client>> = {
  python: { programs: new Set(['python']), not: /^-\w*[ic]$/, prelude: [] },
  'django-shell': {
    programs: new Set(['manage.py']),
    not: /^(?:-c|--command|-i|--interface|shell_plus)$/,
    prelude: [],
  },
  psql: { programs: new Set(['psql']), not: /^-\w*[cf]$|^--(?:command|file)/, prelude: ['\\set ON_ERROR_STOP on'] },
  sql: { programs: new Set(['mysql']), not: /^-\w*[ef]$|^--(?:execute|force)/, prelude: [] },
  sqlite: { programs: new Set(['sqlite3']), not: /^-(?:cmd|init|interactive)$/, prelude: ['.bail on'] },
  bash: { programs: new Set(['bash']), not: /^-\w*[ci]$/, prelude: ['set -e'] },
};

/** How programs that run others elsewhere hand on their input: by flags that must and must not be there. */
const carriers: Readonly<Record<string, { readonly must: RegExp | null; readonly not: RegExp | null }>> = {
  ssh: { must: null, not: /^-(?:\w*[nf]\w*|\w*tt\w*)$/ },
  'docker exec': { must: /^(?:-\w*i\w*|--interactive)$/, not: /^(?:-\w*t\w*|--tty)$/ },
  'docker-compose exec': { must: /^(?:-\w*T\w*|--no-TTY|--no-tty)$/, not: null },
  'kubectl exec': { must: /^(?:-\w*i\w*|--stdin)$/, not: null },
};

/** The command of a feed with its input as a here-document below it, line by line as in the guide where it can be. */
export function writeFeed(command: string, { input, from, line, dialect }: Feed): string {
  const prelude = clients[dialect]?.prelude ?? [];
  const lines = input.replace(/\n$/, '').split('\n');
  const delimiter = delimiterFor(lines);
  const gap = from - line - 1 - prelude.length;
  const between = gap > 0 && gap <= longestGap ? Array.from({ length: gap }, () => '') : [];
  return [`${command} <<'${delimiter}'`, ...prelude, ...between, ...lines, delimiter].join('\n');
}

// A comment or a sentence between the command and its input; further away the input stands in another block.
const longestGap = 20;

/** A word that no line of the input is. */
function delimiterFor(lines: readonly string[]): string {
  const taken = new Set(lines.map((line) => line.trim()));
  let delimiter = 'RUNSHEET_INPUT';
  for (let number = 2; taken.has(delimiter); number++) delimiter = `RUNSHEET_INPUT_${number}`;
  return delimiter;
}

/** Why the input cannot be handed to the command, masked as it is; null when it can. */
export function checkFeed(masked: string, feed: Feed): Problem | null {
  const message = whyNotFed(masked, feed);
  return message === null ? null : { line: feed.line, message: `Its input cannot be handed to it: ${message}.` };
}

function whyNotFed(masked: string, feed: Feed): string | null {
  const client = Object.hasOwn(clients, feed.dialect) ? clients[feed.dialect]! : null;
  if (client === null) return 'it may go on after an error';
  const { commands, comments, errors, heredocs } = readShell(masked);
  const [statement] = commands;
  if (statement === undefined || errors.length > 0 || commands.length !== 1) return 'it is not one command';
  if (comments.length > 0 || /\\\s*$/.test(masked) || masked.includes('\n')) return 'its line goes on';
  if (heredocs.length > 0 || statement.background || statement.end < masked.trimEnd().length)
    return 'something follows it';
  if (statement.kind === 'compound' || statement.kind === 'function') return 'it is not one command';
  const last = statement.calls.filter(({ context }) => context !== 'substitution').at(-1);
  if (last === undefined || last.context !== 'top' || statement.calls.some(({ context }) => context === 'pipeline'))
    return 'it stands in a pipeline';
  if (/\|\|/.test(masked)) return 'whether it runs depends on another command';
  if (last.redirects.some(({ operator }) => operator.startsWith('<'))) return 'it reads from elsewhere already';
  return whyNoClient(last, client) ?? whyNotCarried(last) ?? brokenInput(feed);
}

function whyNoClient(call: Call, { programs, not }: Client): string | null {
  const { program, argv, repl } = describeCall(call);
  if (!programs.has(program) || repl === null) return `${program} may go on after an error`;
  const bad = argv.find((word) => word === null || not.test(word));
  if (bad === undefined) return null;
  return bad === null ? null : `with ${bad} it does not read its input to the end`;
}

function whyNotCarried(call: Call): string | null {
  const { program, via, remote } = describeCall(call);
  if (!remote) return null;
  const all = call.words.map(({ value, raw }) => value ?? raw);
  const words = all.slice(
    0,
    all.findLastIndex((word) => word.includes(program)),
  );
  for (const wrapper of via) {
    const carrier = Object.hasOwn(carriers, wrapper) ? carriers[wrapper]! : null;
    if (carrier === null) {
      if (localCarriers.has(wrapper)) continue;
      return `${wrapper} may not hand it on`;
    }
    const { must, not } = carrier;
    const refusing = not === null ? undefined : words.find((word) => not.test(word));
    if (refusing !== undefined) return `${wrapper} with ${refusing} wants a terminal or reads nothing`;
    if (must !== null && !words.some((word) => must.test(word))) return `${wrapper} does not hand it on without a flag`;
  }
  return null;
}

const localCarriers: ReadonlySet<string> = new Set([
  'sudo',
  'env',
  'time',
  'doas',
  'nice',
  'exec',
  'command',
  'bash -c',
]);

/** A shell would stop in the middle of what it cannot read. */
function brokenInput({ dialect, input }: Feed): string | null {
  const error = dialect === 'bash' ? readShell(input).errors[0] : undefined;
  return error === undefined ? null : `the shell cannot read it: ${error.message}`;
}
