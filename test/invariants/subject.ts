import { makeOutputs, type Outputs } from '../../src/cli/outputs/make-outputs.ts';
import { targetsOf } from '../../src/cli/outputs/targets.ts';
import { compile } from '../../src/compile.ts';
import { type LintResult, lint } from '../../src/lint/index.ts';
import type { Guide } from '../../src/model/index.ts';

/** A text and what it compiles to. */
export interface Subject {
  readonly text: string;
  readonly guide: Guide;
}

const path = 'guides/shop.md';

export const read = (text: string): Guide => compile(text, { path });

export const readSubject = (text: string): Subject => ({ text, guide: read(text) });

/** Findings of all rules, strict ones among them. */
export const findAll = (text: string, guide: Guide = read(text)): LintResult['findings'] =>
  lint(guide, { text, severityOf: ({ severity }) => severity }).findings;

const made = new WeakMap<Guide, Outputs>();

/** All that `runsheet build` writes for a guide; made once. */
export function outputsOf({ text, guide }: Subject): Outputs {
  const known = made.get(guide);
  if (known !== undefined) return known;
  const outputs = makeOutputs(guide, text, targetsOf(guide), new Set(['bash', 'checklist', 'json'] as const));
  made.set(guide, outputs);
  return outputs;
}
