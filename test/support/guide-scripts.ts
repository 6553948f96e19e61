import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { emitBash } from '../../src/emit/index.ts';
import type { Environment } from '../../src/model/index.ts';
import { plan } from '../../src/plan/index.ts';
import type { Ran, Sandbox } from './sandbox.ts';

type Flow = 'deploy' | 'verify' | 'rollback';

const emitted = new Map<string, Readonly<Record<Flow, string>>>();

function emitScripts(text: string, environment: Environment | null): Readonly<Record<Flow, string>> {
  const key = `${environment} ${text}`;
  const known = emitted.get(key);
  if (known !== undefined) return known;
  const guide = compile(text, { path: 'guide.md' });
  const emit = (flow: Flow) => emitBash(plan(guide, { flow, environment }), { guide, version: '0' }).text;
  const scripts = { deploy: emit('deploy'), verify: emit('verify'), rollback: emit('rollback') };
  emitted.set(key, scripts);
  return scripts;
}

/** Writes the three scripts of a guide into the sandbox, side by side. */
export function writeScripts(text: string, environment: Environment | null, { work }: Pick<Sandbox, 'work'>): void {
  for (const [flow, script] of Object.entries(emitScripts(text, environment))) {
    writeFileSync(join(work, `${flow}.sh`), script);
    chmodSync(join(work, `${flow}.sh`), 0o755);
  }
}

export interface Drive {
  /** Options of every call: values, choices, confirmations. */
  readonly options?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Called before a gate is opened; false leaves it shut and ends the drive. */
  readonly agree?: (id: string, ran: Ran) => boolean;
  readonly resume?: boolean;
  /** Steps that are left out. */
  readonly skip?: readonly string[];
  /** Gates that stay shut. */
  readonly shut?: readonly string[];
}

export interface Driven {
  readonly last: Ran;
  /** The steps at which the script waited for a person. */
  readonly gates: readonly string[];
}

/** Runs a script as an unattended job does, with a person who opens one gate after the other. */
export function drive(
  sandbox: Sandbox,
  flow: Flow,
  { options = [], env = {}, agree, resume, skip = [] }: Drive = {},
): Driven {
  const gates: string[] = [];
  let next: string[] = resume ? ['--resume'] : [];
  const left = skip.flatMap((id) => ['--skip', id]);
  for (;;) {
    const last = sandbox.bash([`${flow}.sh`, '--yes', ...options, ...left, ...next], env);
    const id = last.code === 3 ? /WAITING at \[(\S+?)\]/.exec(last.output)?.[1] : undefined;
    if (id === undefined || gates.includes(id)) return { last, gates };
    gates.push(id);
    if (agree?.(id, last) === false) return { last, gates };
    next = ['--resume', '--ack', id];
  }
}

const answers = new Map<string, string>();

/** What a script says of itself; the same script says the same again. */
function askScript({ bash, work }: Sandbox, flow: Flow, option: '--list' | '--plan'): string {
  const key = `${option} ${readFileSync(join(work, `${flow}.sh`), 'utf8')}`;
  const output = answers.get(key) ?? bash([`${flow}.sh`, option]).output;
  answers.set(key, output);
  return output;
}

/** Ids of the steps of a script, in order. */
export function listSteps(sandbox: Sandbox, flow: Flow): string[] {
  const lines = askScript(sandbox, flow, '--list').trimEnd().split('\n');
  return lines.map((line) => line.split('\t')[0] ?? '');
}

/** The steps of a script that wait for a person, in order. */
export function listGates(sandbox: Sandbox, flow: Flow): string[] {
  const steps = askScript(sandbox, flow, '--plan').matchAll(/^\[(\S+)\] .*\n {4}kind: .*\n {4}confirm: +(\w+)$/gm);
  return [...steps].filter(([, , confirm]) => confirm !== 'none').map(([, id = '']) => id);
}

/** Leaves out every step that waits for a person: what is called then runs unasked. */
export function runUnasked(sandbox: Sandbox, flow: Flow, { options = [], env = {} }: Drive = {}): Ran {
  const left = listGates(sandbox, flow).flatMap((id) => ['--skip', id]);
  return sandbox.bash([`${flow}.sh`, '--yes', ...options, ...left], env);
}

/** Opens every gate at once: what still does not run would never run without a person. */
export function runAgreed(
  sandbox: Sandbox,
  flow: Flow,
  { options = [], env = {}, resume, skip = [], shut = [] }: Drive = {},
): Ran {
  const acks = ackAll(sandbox, flow, shut);
  const left = skip.flatMap((id) => ['--skip', id]);
  return sandbox.bash([`${flow}.sh`, '--yes', ...(resume ? ['--resume'] : []), ...options, ...left, ...acks], env);
}

/** Options that agree to every step of a script. */
export function ackAll(sandbox: Sandbox, flow: Flow, shut: readonly string[] = []): string[] {
  return listSteps(sandbox, flow)
    .filter((id) => !shut.includes(id))
    .flatMap((id) => ['--ack', id]);
}
