import { type Command, InvalidArgumentError, Option } from 'commander';
import { ciNames } from '../init/ci-systems.ts';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { serviceName, template } from './new.ts';

export function defineInit(program: Command, world: World, { print }: Printer): void {
  program
    .command('init')
    .summary('prepare a repository for guides')
    .description(
      'Writes a configuration, a first guide and a pipeline that checks the guides: all of them, or nothing. What is ' +
        'there already is kept as it is. Asks for what no option says.',
    )
    .addOption(new Option('--guides <dir>', 'the folder of the guides').argParser(folderBelow).default('guides'))
    .addOption(serviceName('what the first guide deploys (default: the name of this folder)'))
    .addOption(template('what the first guide starts from (default: by what lies here)'))
    .addOption(
      new Option('--ci <system>', 'what checks the guides when they change (default: by the repository)').choices([
        ...ciNames,
        'none',
      ] as const),
    )
    .option('--yes', 'ask nothing, and take the defaults')
    .action(async (options) => {
      const { initialize } = await import('../commands/init.ts');
      print(await initialize(options, world));
    });
}

/** The folder stands in a glob and in a pipeline, so it may not hold what means something there. */
function folderBelow(text: string): string {
  const path = text.replace(/^(?:\.\/)+|\/+$/g, '');
  const parts = path.split('/');
  if (!/^[\p{L}\p{N} ._/-]+$/u.test(path) || parts.some((part) => /^(?:\.{0,2}$|-)/.test(part))) {
    throw new InvalidArgumentError('It must be a folder below this one, as docs/deploy.');
  }
  return path;
}
