import { parentPort, workerData } from 'node:worker_threads';
import { findUnparsed } from '../../test/invariants/bash-faults.ts';
import { type Fault, findFaults, type Invariant, invariants } from '../../test/invariants/invariants.ts';
import { outputsOf, readSubject } from '../../test/invariants/subject.ts';
import { keyOf } from './found-case.ts';
import { gatherGuides } from './gather-guides.ts';
import { makeInput } from './make-input.ts';
import { shrink } from './shrink.ts';

/** What a worker tells while it goes on. */
export type Told =
  | { readonly kind: 'trying'; readonly at: number; readonly text: string }
  | { readonly kind: 'checked'; readonly count: number }
  | { readonly kind: 'found'; readonly at: number; readonly fault: Fault; readonly text: string; readonly key: string }
  | { readonly kind: 'again'; readonly key: string };

export interface Work {
  readonly root: string;
  readonly seed: number;
  /** It checks the inputs of these numbers: the first, and every so many. */
  readonly first: number;
  readonly every: number;
  /** When it ends, and how long it may shrink one text. */
  readonly until: number;
  readonly shrinkMilliseconds: number;
  readonly known: readonly string[];
}

const { root, seed, first, every, until, shrinkMilliseconds, known } = workerData as Work;

/** Inputs whose scripts are given to one bash. */
const batch = 8;
const withoutBash = (Object.keys(invariants) as Invariant[]).filter((name) => name !== 'bash');
const keys = new Set(known);
const tell = (told: Told): void => parentPort?.postMessage(told);

const guides = gatherGuides(root).map((text) => text.split(/\r?\n/));
let waiting: { readonly at: number; readonly text: string }[] = [];
for (let at = first; Date.now() < until; at += every) {
  const text = makeInput(seed, at, guides);
  tell({ kind: 'trying', at, text });
  const faults = await findFaults(text, withoutBash);
  for (const fault of faults) await report(at, text, fault);
  if (faults.length === 0) waiting.push({ at, text });
  if (waiting.length >= batch) await askBash();
  tell({ kind: 'checked', count: 1 });
}
await askBash();

async function askBash(): Promise<void> {
  const rows = waiting;
  waiting = [];
  const scripts = rows.map(({ text }) => scriptsOf(text));
  const said = findUnparsed(scripts.flat());
  let from = 0;
  for (const [index, { at, text }] of rows.entries()) {
    const count = scripts[index]?.length ?? 0;
    if (said.slice(from, from + count).some((one) => one !== null))
      for (const fault of await findFaults(text, ['bash'])) await report(at, text, fault);
    from += count;
  }
}

/** The scripts of a text that everything else holds of; none when it was refused. */
function scriptsOf(text: string): string[] {
  try {
    return outputsOf(readSubject(text)).scripts.map((script) => script.text);
  } catch {
    return [];
  }
}

async function report(at: number, text: string, fault: Fault): Promise<void> {
  const key = keyOf(fault);
  if (keys.has(key)) return tell({ kind: 'again', key });
  keys.add(key);
  const isFaulty = async (one: string) =>
    (await findFaults(one, [fault.invariant])).some((other) => keyOf(other) === key);
  const small = await shrink(text, isFaulty, Date.now() + shrinkMilliseconds);
  const [left = fault] = (await findFaults(small, [fault.invariant])).filter((other) => keyOf(other) === key);
  tell({ kind: 'found', at, fault: left, text: small, key });
}
