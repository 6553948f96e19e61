import type { CallFacts } from './command-facts.ts';

const local: ReadonlySet<string | null> = new Set([
  'add',
  'commit',
  'tag',
  'remote',
  'config',
  'stash',
  'branch',
  'fetch',
  'init',
]);

/** A git command that changes the working copy or its history, but neither what is checked out nor what others see. */
export function isLocalGit({ program, argv }: CallFacts): boolean {
  if (program !== 'git') return false;
  const [subcommand = null, ...rest] = argv.filter((word) => word !== null && !word.startsWith('-'));
  return (
    local.has(subcommand) ||
    ((subcommand === 'checkout' || subcommand === 'switch') &&
      rest.length > 0 &&
      argv.some((word) => word === '-b' || word === '-c'))
  );
}
