import { type Argument, sortArguments } from './argument-list.ts';
import { commandTable } from './command-table.ts';
import type { Invocation } from './invocation.ts';
import { matchRow } from './match-row.ts';
import { programName } from './program-name.ts';
import { type Wrapper, wrappers } from './wrappers.ts';

/** The program that really runs, and shell text that stands for it where a wrapper was given text. */
export interface Unwrapped {
  readonly invocation: Invocation;
  readonly text: string | null;
  /** The wrapper was given no command: it opens a session that a person ends. */
  readonly session: boolean;
}

const mostWrappers = 12;

export function unwrap(invocation: Invocation): Unwrapped {
  for (let rounds = 0; rounds < mostWrappers; rounds++) {
    const next = peel(invocation);
    if (next === null) break;
    if (next.text !== null || next.session) return next;
    invocation = next.invocation;
  }
  return { invocation, text: null, session: false };
}

function peel(invocation: Invocation): Unwrapped | null {
  const first = invocation.args[0];
  if (first === undefined) return null;
  const program = programName(first.value ?? '');
  const rest = invocation.args.slice(1);
  if (program === 'docker' && rest[0]?.value === 'compose') return renamed(invocation, 'docker-compose', rest.slice(1));
  for (const wrapper of Object.hasOwn(wrappers, program) ? wrappers[program]! : []) {
    const unwrapped = peelWrapper(invocation, program, rest, wrapper);
    if (unwrapped !== null) return unwrapped;
  }
  return peelScript(invocation, program, rest) ?? peelLocalBin(invocation, program, rest);
}

function renamed(invocation: Invocation, program: string, rest: readonly Argument[]): Unwrapped {
  return { invocation: { ...invocation, args: [word(program), ...rest] }, text: null, session: false };
}

function word(text: string): Argument {
  return { value: text, raw: text };
}

function peelWrapper(
  invocation: Invocation,
  program: string,
  rest: readonly Argument[],
  wrapper: Wrapper,
): Unwrapped | null {
  const found = findCommand(rest, wrapper);
  if (found === null) return null;
  const inner: Invocation = {
    ...invocation,
    args: found.command,
    via: [...invocation.via, wrapper.label ?? program],
    remote: invocation.remote || wrapper.remote === true,
    privileged: invocation.privileged || wrapper.privileged === true,
    bounded: invocation.bounded || wrapper.bounded === true,
    environment: new Set([...invocation.environment, ...found.assigned]),
  };
  if (found.text !== null) return { invocation: inner, text: found.text, session: false };
  if (wrapper.onlyText === true || found.command.length === 0) {
    const opens = wrapper.opensSession === true || (wrapper.privileged === true && found.flags.some(isLoginFlag));
    const input = invocation.input?.text ?? null;
    const refuses = input === null && found.flags.some((flag) => wrapper.noSession?.test(flag) === true);
    if (!opens || refuses) return null;
    const via = input === null ? invocation.via : inner.via;
    return { invocation: { ...inner, args: invocation.args, via }, text: input, session: input === null };
  }
  if (wrapper.joined !== true) return { invocation: inner, text: null, session: false };
  return { invocation: inner, text: found.command.map(spoken).join(' '), session: false };
}

function isLoginFlag(flag: string): boolean {
  return /^-(?:[a-z]*[is]|-login|-shell)$/.test(flag);
}

interface FoundCommand {
  readonly command: readonly Argument[];
  readonly text: string | null;
  readonly assigned: readonly string[];
  readonly flags: readonly string[];
}

/** Walks over the wrapper's own options and words. Null when it is not used as a wrapper here. */
function findCommand(rest: readonly Argument[], wrapper: Wrapper): FoundCommand | null {
  const wanted = [...(wrapper.words ?? [])];
  const assigned: string[] = [];
  const flags: string[] = [];
  let skip = wrapper.skip ?? 0;
  let at = 0;
  for (; at < rest.length; at++) {
    const { value, raw } = rest[at]!;
    const text = value ?? raw;
    if (text === '--' && wanted.length === 0 && skip === 0) {
      at++;
      break;
    }
    if (text.startsWith('-')) {
      flags.push(text);
      const command = optionText(rest, at, wrapper);
      if (command !== null) return { command: [], text: command, assigned, flags };
      if (wrapper.values?.includes(text) === true) at++;
    } else if (wanted.length > 0) {
      if (!wanted.shift()!.includes(text)) return null;
    } else if (wrapper.assigns === true && /^[A-Za-z_]\w*=/.test(text)) assigned.push(text.slice(0, text.indexOf('=')));
    else if (skip > 0) skip--;
    else if (wrapper.dashes !== true) break;
  }
  if (wanted.length > 0) return null;
  return { command: withoutTail(withoutDashes(rest.slice(at)), wrapper), text: null, assigned, flags };
}

/** `heroku run bash -a shop`: the last options are those of the wrapper. */
function withoutTail(args: readonly Argument[], { tail = [] }: Wrapper): readonly Argument[] {
  const isOwn = (at: number) => tail.includes(args.at(at)?.raw ?? '');
  if (args.length > 2 && isOwn(-2)) return args.slice(0, -2);
  return args.length > 1 && tail.some((name) => args.at(-1)?.raw.startsWith(`${name}=`)) ? args.slice(0, -1) : args;
}

function withoutDashes(args: readonly Argument[]): readonly Argument[] {
  return args[0]?.value === '--' ? args.slice(1) : args;
}

/** The shell text that an option such as `-c` carries: `-c TEXT`, `--command=TEXT`, `-lc TEXT`. */
function optionText(rest: readonly Argument[], at: number, wrapper: Wrapper): string | null {
  const raw = rest[at]!.raw;
  for (const option of wrapper.textIn ?? []) {
    if (option.startsWith('--') && raw.startsWith(`${option}=`)) {
      return spoken({ value: rest[at]!.value?.slice(option.length + 1) ?? null, raw: raw.slice(option.length + 1) });
    }
    const isCluster = /^-[a-z]$/.test(option) && new RegExp(`^-[a-z]*${option[1]}$`).test(raw);
    const next = rest[at + 1];
    if ((raw === option || isCluster) && next !== undefined) return spoken(next);
  }
  return null;
}

/** The text that a second shell reads: what the shell computes stays as written, without the outer quotes. */
function spoken({ value, raw }: Argument): string {
  if (value !== null) return value;
  const isQuoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
  return isQuoted ? raw.slice(1, -1).replace(/\\(["\\$`])/g, '$1') : raw;
}

const scriptHosts: ReadonlySet<string> = new Set(['python', 'php', 'ruby', 'node', 'perl', 'bash', 'bun', 'deno']);

/** `python manage.py x`, `php artisan x`, `ruby bin/rails x` and `python -m pytest` run what they name. */
function peelScript(invocation: Invocation, program: string, rest: readonly Argument[]): Unwrapped | null {
  if (!scriptHosts.has(program)) return null;
  const at = rest.findIndex(({ raw }) => !/^-(?!m$)/.test(raw));
  const isModule = program === 'python' && rest[at]?.raw === '-m';
  const name = rest[isModule ? at + 1 : at];
  if (name === undefined || (at > 0 && rest.slice(0, at).some(({ raw }) => /^-[cer]$/.test(raw)))) return null;
  const inner = programName(name.value ?? lastOf(name.raw));
  if (!commandTable.has(inner) || (!isModule && !looksLikeScript(name.raw, inner))) return null;
  const args = [word(inner), ...rest.slice((isModule ? at + 1 : at) + 1)];
  return { invocation: { ...invocation, args, via: [...invocation.via, program] }, text: null, session: false };
}

/** Data files and plain words such as the name of a module are no programs, even where a program is called so. */
function looksLikeScript(raw: string, program: string): boolean {
  return /[/\\.]/.test(raw) || program === 'artisan';
}

/** `"$APP_DIR/manage.py"` still names manage.py. */
function lastOf(raw: string): string {
  const end = raw.endsWith('"') ? raw.length - 1 : raw.length;
  return raw.slice(Math.max(raw.lastIndexOf('/', end - 1), raw.lastIndexOf('\\', end - 1)) + 1, end);
}

const localBinRunners: ReadonlySet<string> = new Set(['yarn', 'pnpm', 'bun', 'npm']);

/** `yarn prisma migrate deploy` runs a program of the project, unless the runner knows the word itself. */
function peelLocalBin(invocation: Invocation, program: string, rest: readonly Argument[]): Unwrapped | null {
  const name = rest[0]?.value;
  if (!localBinRunners.has(program) || name == null || program === 'npm') return null;
  if (!commandTable.has(name) || matchRow(commandTable, program, sortArguments(program, rest)) !== null) return null;
  return { invocation: { ...invocation, args: rest, via: [...invocation.via, program] }, text: null, session: false };
}
