import type { Script } from './script.ts';
import { dataOf } from './script-data.ts';
import { headOf } from './script-head.ts';

/**
 * The text of a script: its head, what it knows of its guide, then the runtime with the entry at its very end, so that
 * a file that was cut short runs nothing.
 */
export function renderScript(script: Script, runtime: string): string {
  return `${headOf(script)}\n${dataOf(script)}\n${runtime}`;
}
