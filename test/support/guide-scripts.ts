import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { emitBash } from '../../src/emit/index.ts';
import type { Environment } from '../../src/model/index.ts';
import { plan } from '../../src/plan/index.ts';
import type { Ran, Sandbox } from './sandbox.ts';

const flows = ['deploy', 'verify', 'rollback'] as const;
type Flow = (typeof flows)[number];

/** Writes the three scripts of a guide into the sandbox, side by side. */
export function writeScripts(text: string, environment: Environment | null, { work }: Pick<Sandbox, 'work'>): void {
  const guide = compile(text, { path: 'guide.md' });
  for (const flow of flows) {
    const script = emitBash(plan(guide, { flow, environment }), { guide, version: '0' }).text;
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

/** Ids of the steps of a script, in order. */
export function listSteps(sandbox: Sandbox, flow: Flow): string[] {
  const { output } = sandbox.bash([`${flow}.sh`, '--list']);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

/** Opens every gate at once: what still does not run would never run without a person. */
export function runAgreed(
  sandbox: Sandbox,
  flow: Flow,
  { options = [], env = {}, resume, skip = [] }: Drive = {},
): Ran {
  const acks = listSteps(sandbox, flow).flatMap((id) => ['--ack', id]);
  const left = skip.flatMap((id) => ['--skip', id]);
  return sandbox.bash([`${flow}.sh`, '--yes', ...(resume ? ['--resume'] : []), ...options, ...left, ...acks], env);
}
