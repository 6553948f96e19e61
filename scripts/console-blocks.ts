import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '../src/cli/exit-codes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const block = /^```console\n\$ runsheet(.*)\n(?:.*\n)*?^```$/gm;
const fileOrBlock = new RegExp(`^\`\`\`json file=(\\S+)\\n((?:.*\\n)*?)^\`\`\`$|${block.source}`, 'gm');

/** The commands that a document shows with their output. */
export const consoleCommands = (markdown: string): string[] =>
  [...markdown.matchAll(block)].map(([, args = '']) => `runsheet${args}`);

/**
 * Replaces what stands below each `$ runsheet …` of a document by what the command prints today. The commands run one
 * after the other in a folder that holds nothing but the guides and the files that the document shows as
 * ```json file=NAME: some of them write.
 */
export function runConsole(markdown: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-console-'));
  try {
    cpSync(join(root, 'guides'), join(folder, 'guides'), { recursive: true });
    return markdown.replace(fileOrBlock, (shown, name?: string, content = '', args = '') => {
      if (name === undefined) return `\`\`\`console\n$ runsheet${args}\n${run(args, folder)}\`\`\``;
      writeFileSync(join(folder, name), content);
      return shown;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: string, cwd: string): string {
  // The caller of ours is none of theirs: it would colour the output, or name npx.
  const { NO_COLOR: _, FORCE_COLOR: __, npm_command: ___, ...env } = process.env;
  // Our own document: the shell may see the pipe and the quotes of the command.
  const { status, stdout, stderr, error } = spawnSync(
    'bash',
    ['-c', `runsheet() { "$NODE" "$MAIN" "$@"; }; runsheet${args}`],
    {
      cwd,
      env: { ...env, NODE: process.execPath, MAIN: join(root, 'src/cli/main.ts') },
      encoding: 'utf8',
    },
  );
  if (error) throw error;
  if (status === exitCodes.defect) throw new Error(`runsheet${args} has a defect, which no document shows:\n${stderr}`);
  return stdout + stderr;
}
