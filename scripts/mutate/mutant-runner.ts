import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type RunnerTestCase, TestRunner } from 'vitest';

declare global {
  /** The mutant that is switched on. */
  var mutant: string | undefined;
}

/** What the runner and the script that started it tell each other, a line each. */
export interface Note {
  readonly what: 'trying' | 'noticed';
  readonly mutant: string;
}

/** Runs each test as it is, and then once for each mutant of its rules that no test has noticed yet. */
export default class MutantRunner extends TestRunner {
  readonly #mutants: Readonly<Record<string, readonly string[]>> = JSON.parse(process.env['MUTANTS'] ?? '{}');
  readonly #file = process.env['MUTANT_NOTES'] ?? '';
  readonly #noticed = readNoticed(this.#file);

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    await run();
    for (const mutant of this.#mutants[basename(test.file.filepath)] ?? []) {
      if (this.#noticed.has(mutant)) continue;
      this.#note({ what: 'trying', mutant });
      globalThis.mutant = mutant;
      try {
        await run();
      } catch {
        this.#noticed.add(mutant);
        this.#note({ what: 'noticed', mutant });
      } finally {
        globalThis.mutant = undefined;
      }
    }
  }

  #note(note: Note): void {
    appendFileSync(this.#file, `${JSON.stringify(note)}\n`);
  }
}

/** Mutants that some test, or the end of a run that did not end by itself, has noticed. */
export function readNoticed(file: string): Set<string> {
  const notes = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return new Set(
    notes.map((line): Note => JSON.parse(line)).flatMap(({ what, mutant }) => (what === 'noticed' ? [mutant] : [])),
  );
}
