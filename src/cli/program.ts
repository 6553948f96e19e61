import { Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { guidePattern } from './inputs/guide-files.ts';
import { parseSize } from './inputs/size.ts';
import type { World } from './world.ts';

export interface Printer {
  print(text: string): void;
  complain(text: string): void;
}

const color = () =>
  new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never'] as const).default('auto');

/** All that the command line accepts. What a command does is loaded only when it is called. */
export function makeProgram(world: World, { print, complain }: Printer): Command {
  const program = new Command('runsheet')
    .description('Compiles Markdown deployment guides.')
    .version(manifest.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: complain, outputError: () => {} });

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
    .addOption(
      new Option('--max-size <size>', 'refuse larger files, as 500k or 2MiB')
        .argParser(size)
        .default(1024 ** 2, '1MiB'),
    )
    .addOption(color())
    .option('--width <columns>', 'fit the outline into so many columns (default: the terminal, or 80)', columns)
    .addHelpText(
      'after',
      '\nJSON is one object for one file that is named, and an array for several files,\ndirectories and globs.',
    )
    .action(async (files: string[], options) => {
      const { inspect } = await import('./commands/inspect.ts');
      print(await inspect(files, options, world));
    });

  program
    .command('schema')
    .summary('print the JSON Schema of the model')
    .description('Prints the JSON Schema of the model, or of one part of it.')
    .argument('[name]', 'guide, block, section …', 'guide')
    .action(async (name: string) => {
      const { printSchema } = await import('./commands/schema.ts');
      print(printSchema(name));
    });

  return program;
}

const whole =
  (least: number, what: string) =>
  (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (value < least) throw new InvalidArgumentError(`It must be ${what}.`);
    return value;
  };

const lineNumber = whole(1, 'a line number of the guide, counted from 1');
const columns = whole(20, 'a number of columns, 20 or more');

function size(text: string): number {
  const bytes = parseSize(text);
  if (bytes === null) throw new InvalidArgumentError('It must be a size such as 500k, 1MiB or 4096.');
  return bytes;
}
