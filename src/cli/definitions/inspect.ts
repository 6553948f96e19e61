import { type Command, Option } from 'commander';
import { guidePattern } from '../inputs/guide-files.ts';
import type { World } from '../world.ts';
import { whole } from './arguments.ts';
import type { Printer } from './define.ts';
import { color, maxSize } from './shared-options.ts';

const lineNumber = whole(1, 'a line number of the guide, counted from 1');
const columns = whole(20, 'a number of columns, 20 or more');

export function defineInspect(program: Command, world: World, { print }: Printer): void {
  program
    .command('inspect')
    .summary('show what was understood of guides')
    .description('Shows the outline of guides: every step and block, what would happen to it, and what is missing.')
    .argument('[files...]', `guides, directories, globs, or - for standard input (default: ${guidePattern})`)
    .addOption(
      new Option('--format <format>', 'an outline for people, or the model as JSON')
        .choices(['pretty', 'json'] as const)
        .default('pretty'),
    )
    .option('--explain <line>', 'say what stands on this line of the guide, and why it was understood so', lineNumber)
    .addOption(maxSize())
    .addOption(color())
    .option('--width <columns>', 'fit the outline into so many columns (default: the terminal, or 80)', columns)
    .addHelpText(
      'after',
      '\nJSON is one object for one file that is named, and an array for several files,\ndirectories and globs.',
    )
    .action(async (files: string[], options) => {
      const { inspect } = await import('../commands/inspect.ts');
      print(await inspect(files, options, world));
    });
}
