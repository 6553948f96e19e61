import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

/** Builds `guides/` into `dist/` with the program that has just been bundled. Returns what it printed, a line each. */
export function compileGuides(): string[] {
  // Nobody edits this folder: git ignores it, and older builds have left files there that no manifest names.
  const args = [join(root, 'lib/cli.js'), 'build', '--force', '--color', 'never'];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`the guides cannot be built:\n${stderr}`);
  return stdout.trimEnd().split('\n');
}
