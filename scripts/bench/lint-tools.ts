import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.ts';
import { installPackages, versionIn } from './peers.ts';
import { cli } from './samples.ts';

/** One way to lint a corpus. */
export interface LintTool {
  readonly name: string;
  readonly version: string;
  /** Starts in the folder of the corpus. */
  readonly command: readonly string[];
  /** Whether results of the run before may be there. */
  readonly isWarm?: true;
  /** Before each run, with its number. */
  readonly prepare?: (files: readonly string[], run: number) => void;
}

const here = join(root, 'scripts/bench');
const modules = join(here, 'node_modules');
const node = process.execPath;

/** Installs what we are measured against. Returns what is to be said about that. */
export const installPeers = (): string | null =>
  installPackages(here, 'The other linters cannot be installed, so only ours is measured');

/** Ours, and those of the others that are installed. */
export function listTools(): LintTool[] {
  const version = versionIn(root) ?? '';
  // The others show no shell to anybody.
  const lint = [node, cli, 'lint', '--no-config', '--shellcheck', 'off', '.'];
  return [
    { name: 'runsheet, cold', version, command: [...lint, '--no-cache'] },
    { name: 'runsheet, warm', version, command: lint, isWarm: true },
    { name: 'runsheet, one changed', version, command: lint, isWarm: true, prepare: changeOne },
    ...listPeers().flatMap(({ name, command }) => {
      const own = versionIn(join(modules, name));
      return own === null || command === null ? [] : [{ name, version: own, command }];
    }),
  ];
}

function changeOne(files: readonly string[], run: number): void {
  const file = files[(run * 17) % files.length];
  if (file !== undefined) appendFileSync(file, `\nChanged by run ${run}.\n`);
}

function listPeers(): { name: string; command: readonly string[] | null }[] {
  const [rumdl] = globSync('@rumdl/cli-*/rumdl', { cwd: modules });
  return [
    {
      name: 'markdownlint-cli2',
      command: [node, join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
    },
    {
      name: 'remark-cli',
      command: [
        node,
        join(modules, 'remark-cli/cli.js'),
        '--rc-path',
        join(here, 'remarkrc.mjs'),
        '--quiet',
        '--frail',
        '--no-color',
        '.',
      ],
    },
    // Without the script that starts it, which takes longer than a small corpus.
    {
      name: 'rumdl',
      command: rumdl === undefined ? null : [join(modules, rumdl), 'check', '--no-config', '--no-cache', '.'],
    },
  ];
}
