import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Invariant } from '../../test/invariants/invariants.ts';

/** A text that something did not hold of. Tests read it; JSON keeps every byte of it as it is. */
export interface FoundCase {
  readonly invariant: Invariant;
  /** What does not hold of it today. Empty once that is mended. */
  readonly faults: readonly string[];
  /** The text, cut behind each line feed. */
  readonly text: readonly string[];
}

/** Faults of one kind have one key: it says nothing of ids, lines and words of a guide. */
export function keyOf({ invariant, message }: Fault): string {
  const plain = message
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`/g, 'x')
    .replace(/\d+/g, '0')
    .replace(/\S*[/:]\S*/g, 'x');
  return `${invariant} ${plain.slice(0, 60)}`;
}

/** Writes a case to be replayed. Returns its path. */
export function writeFoundCase(folder: string, found: FoundCase, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${found.invariant}-${hash}.json`);
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return path;
}
