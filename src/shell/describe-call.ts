import { type Argument, type ArgumentList, sortArguments } from './argument-list.ts';
import { savesBackup } from './backup-target.ts';
import type { BlockingKind, CallFacts, Effect } from './command-facts.ts';
import type { CommandRow } from './command-row.ts';
import { commandTable } from './command-table.ts';
import { undoTable } from './commands-undo.ts';
import { mayAskDatabasePassword } from './database-password.ts';
import { type Interpretation, interpret } from './describe-interpreter.ts';
import { findHiddenCode } from './hidden-code.ts';
import { type Invocation, invocationOf, writesFile } from './invocation.ts';
import { matchRow } from './match-row.ts';
import { mergeFacts, settleEffects } from './merge-facts.ts';
import { cmdletEffects } from './powershell-verbs.ts';
import { programName } from './program-name.ts';
import { readShell } from './read-shell.ts';
import { ordersSent } from './sent-orders.ts';
import { serviceOf } from './service-of.ts';
import type { Call } from './shell-reading.ts';
import { unwrap } from './unwrap.ts';

const deepestShell = 4;

const known = new WeakMap<Call, CallFacts>();

/** What one call does, as far as its words tell. Never throws. */
export function describeCall(call: Call): CallFacts {
  const facts = known.get(call) ?? describeNow(call);
  known.set(call, facts);
  return facts;
}

function describeNow(call: Call): CallFacts {
  const described = describe(invocationOf(call), 0);
  const isWritten = writesFile(call.redirects);
  if (isWritten && (described.effects.includes('secret-material') || passesSecrets(call))) return asSpilled(described);
  const facts = savesBackup(described.program, call, described.effects) ? asBackup(described) : described;
  if (!isWritten) return facts;
  const effects = facts.effects.filter((effect) => effect !== 'show');
  return { ...facts, effects: settleEffects([...effects, 'writes-file']) };
}

/** Secrets in a file stay behind, whatever the file is called. */
function asSpilled(facts: CallFacts): CallFacts {
  const effects = facts.effects.filter((effect) => effect !== 'show');
  return { ...facts, effects: settleEffects([...effects, 'secret-material', 'state-changing', 'writes-file']) };
}

/** Whether the command before it in the pipe prints secrets: `env | grep KEY`. */
function passesSecrets({ pipedFrom, pipedFromText }: Call): boolean {
  if (pipedFrom === null || pipedFromText === null) return false;
  const calls = readShell(pipedFromText).commands.flatMap((statement) => statement.calls);
  return calls.some((before) => describe(invocationOf(before), 1).effects.includes('secret-material'));
}

/** A copy that is kept changes nothing that the guide deploys. */
function asBackup(facts: CallFacts): CallFacts {
  const effects = facts.effects.filter((effect) => effect !== 'state-changing' && effect !== 'network-write');
  return { ...facts, effects: settleEffects([...effects, 'backup']) };
}

function describe(invocation: Invocation, depth: number): CallFacts {
  if (invocation.args.length === 0) return bare('', [], ['local-state'], invocation);
  const { invocation: inner, text, session } = unwrap(invocation);
  if (text !== null) return describeText(text, inner, depth);
  const [first, ...rest] = inner.args;
  const program = programName(first?.value ?? first?.raw ?? '');
  const argv = rest.map(({ value }) => value);
  if (session) return { ...bare(program, argv, [...privilege(inner), 'local-state'], inner), blocking: 'login' };
  const input = inner.input?.text ?? null;
  if (program === 'bash' && input !== null) return describeText(input, inner, depth);
  const hidden = findHiddenCode(program, rest);
  const own = describeProgram(program, rest, inner);
  if (hidden === null) return own;
  if (hidden === 'unknown')
    return {
      ...own,
      known: false,
      effects: own.effects.filter((effect) => effect !== 'read-only' && effect !== 'local-state'),
    };
  const described = describeText(hidden.text, inner, depth);
  return { ...described, program, argv, blocking: own.blocking ?? described.blocking };
}

/** The facts of shell text that a wrapper runs: of all its calls together. */
function describeText(text: string, outer: Invocation, depth: number): CallFacts {
  const calls = depth < deepestShell ? readShell(text).commands.flatMap((statement) => statement.calls) : [];
  const facts = calls.map((call) => {
    const own = invocationOf(call);
    return describe(
      {
        ...own,
        via: outer.via,
        remote: outer.remote,
        privileged: outer.privileged,
        bounded: own.bounded || outer.bounded,
        captured: own.captured || outer.captured,
        environment: new Set([...outer.environment, ...own.environment]),
        input: own.input ?? (outer.input?.text === text ? null : outer.input),
      },
      depth + 1,
    );
  });
  if (facts.length === 0) return bare('bash', [text], [], outer);
  const wrote = calls.some((call) => writesFile(call.redirects));
  return mergeFacts(facts, wrote ? ['writes-file'] : []);
}

function describeProgram(program: string, rest: readonly Argument[], invocation: Invocation): CallFacts {
  const args = sortArguments(program, rest);
  const row = matchRow(commandTable, program, args);
  const interpretation = interpret(program, args, invocation);
  const known = interpretation?.effects.length
    ? interpretation.effects
    : (row?.effects ?? cmdletEffects(program) ?? []);
  const isOpen = interpretation?.repl != null;
  const isKnown = isOpen || known.length > 0;
  // With the rights of root an unknown program is never harmless.
  const guessed: readonly Effect[] = !isKnown && invocation.privileged ? ['state-changing'] : known;
  const undone = matchRow(undoTable, program, args)?.effects ?? [];
  const effects = isOpen
    ? []
    : [...guessed, ...undone, ...piecesFromNetwork(program, invocation), ...ordersSent(program, args, invocation)];
  return {
    ...bare(
      program,
      rest.map(({ value }) => value),
      [...privilege(invocation), ...effects],
      invocation,
    ),
    known: isKnown,
    blocking: blockingOf(program, rest, args, row, interpretation, invocation),
    repl: interpretation?.repl ?? null,
    service: row?.service === undefined ? null : serviceOf(row.service, row.pattern, program, args),
  };
}

function bare(
  program: string,
  argv: CallFacts['argv'],
  effects: readonly Effect[],
  { via, remote }: Invocation,
): CallFacts {
  const known = effects.length > 0;
  return {
    program,
    argv,
    via,
    remote,
    known,
    effects: settleEffects(effects),
    blocking: null,
    repl: null,
    service: null,
  };
}

function privilege(invocation: Invocation): readonly Effect[] {
  return invocation.privileged ? ['privileged'] : [];
}

/** `curl … | bash` installs whatever the other side sends. */
function piecesFromNetwork(program: string, { input }: Invocation): readonly Effect[] {
  const isShell = program === 'bash' || program === 'python' || program === 'iex';
  return isShell && /^(?:curl|wget|iwr|irm)$/.test(input?.from ?? '') ? ['state-changing', 'install'] : [];
}

function blockingOf(
  program: string,
  rest: readonly Argument[],
  args: ArgumentList,
  row: CommandRow | null,
  interpretation: Interpretation | null,
  invocation: Invocation,
): BlockingKind | null {
  if (interpretation?.repl != null) return 'interactive-repl';
  const own = rowBlocking(row, args, invocation);
  if (own !== null) return own;
  if (mayAskDatabasePassword(program, rest, invocation)) return 'password-prompt';
  return invocation.privileged && !invocation.remote ? 'password-prompt' : null;
}

function rowBlocking(row: CommandRow | null, args: ArgumentList, invocation: Invocation): BlockingKind | null {
  const kind = row?.blocking ?? null;
  if (kind === null || args.hasFlag('--help') || args.hasFlag('--version')) return null;
  if (kind === 'never-ending' && invocation.bounded) return null;
  if (kind === 'pager' && (invocation.captured || invocation.environment.has('GIT_PAGER'))) return null;
  // `yes | apt install x` answers, and an editor named in the environment may be `true`.
  if (kind === 'interactive-prompt' && invocation.input !== null) return null;
  if (kind === 'editor' && invocation.environment.has('GIT_EDITOR')) return null;
  return kind;
}
