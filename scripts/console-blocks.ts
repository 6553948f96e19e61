import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const block = /^```console\n\$ runsheet(.*)\n(?:.*\n)*?^```$/gm;

/** The commands that a document shows with their output. */
export const consoleCommands = (markdown: string): string[] =>
  [...markdown.matchAll(block)].map(([, args = '']) => `runsheet${args}`);

/** Replaces what stands below each `$ runsheet …` of a document by what the command prints today. */
export function runConsole(markdown: string): string {
  return markdown.replace(block, (_, args: string) => `\`\`\`console\n$ runsheet${args}\n${run(args)}\`\`\``);
}

function run(args: string): string {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  // Our own document: the shell may see the pipe and the quotes of the command.
  const { stdout, stderr, error } = spawnSync(
    'bash',
    ['-c', `runsheet() { "$NODE" src/cli/main.ts "$@"; }; runsheet${args}`],
    {
      cwd: root,
      env: { ...env, NODE: process.execPath },
      encoding: 'utf8',
    },
  );
  if (error) throw error;
  return stdout + stderr;
}
