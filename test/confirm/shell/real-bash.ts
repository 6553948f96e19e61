import { spawnSync } from 'node:child_process';
import { it, type TestContext } from 'vitest';

const isPresent = spawnSync('bash', ['-c', 'exit 0']).status === 0;
const isRequired = process.env['REQUIRE_TOOLS'] === '1';

/** A test that asks the real bash. Without one it is skipped, unless tools are required. */
export function itWithBash(name: string, test: (context: TestContext) => void): void {
  it.skipIf(!isPresent && !isRequired)(name, test);
}

/** Runs a script in one bash with the texts on its standard input, each ended by NUL; gives the NUL-ended answers. */
export function askBash(script: string, texts: readonly string[]): string[] {
  const { status, stdout, stderr, error } = spawnSync('bash', ['--norc', '-c', script], {
    input: texts.map((text) => `${text}\0`).join(''),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`bash ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout.split('\0').slice(0, -1);
}
