import { Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { guidePattern } from './inputs/guide-files.ts';
import { parseSize } from './inputs/size.ts';
import { type EmissionName, emissions } from './outputs/emissions.ts';
import { version } from './outputs/version.ts';
import type { World } from './world.ts';

export interface Printer {
  print(text: string): void;
  complain(text: string): void;
  /** What the program ends with when nothing goes wrong. */
  end(code: number): void;
}

const color = () =>
  new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never'] as const).default('auto');

const maxSize = () =>
  new Option('--max-size <size>', 'refuse larger files, as 500k or 2MiB').argParser(size).default(1024 ** 2, '1MiB');

/** All that the command line accepts. What a command does is loaded only when it is called. */
export function makeProgram(world: World, { print, complain, end }: Printer): Command {
  const program = new Command('runsheet')
    .description('Compiles Markdown deployment guides.')
    .version(version, '-v, --version', 'print the version')
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
    .addOption(maxSize())
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
    .command('lint')
    .summary('find what breaks deployments')
    .description('Reports the defects of guides. Exit 1 when there is an error.')
    .argument('[files...]', `guides, directories, globs, or - for standard input (default: ${guidePattern})`)
    .addOption(
      new Option('--format <format>', 'how to print the findings')
        .choices(['pretty', 'json'] as const)
        .default('pretty'),
    )
    .addOption(maxSize())
    .addOption(color())
    .action(async (files: string[], options) => {
      const { lintGuides } = await import('./commands/lint.ts');
      const { text, code } = await lintGuides(files, options, world);
      print(text);
      end(code);
    });

  program
    .command('build')
    .summary('write the scripts and models of guides')
    .description(
      'Compiles guides. Writes deploy.sh, verify.sh, rollback.sh, guide.json and manifest.json of each one into a folder ' +
        'that is named after it; scripts for staging and production stand in folders of their own.',
    )
    .argument('[files...]', `guides, directories or globs (default: ${guidePattern})`)
    .option('--out <dir>', 'the folder for the folders of the guides', folderName, 'dist')
    .addOption(
      new Option('--emit <list>', 'what to write: bash, json, or both')
        .argParser(emissionList)
        .default(new Set(emissions), 'bash,json'),
    )
    .option('--env <name>', 'only the scripts for this environment, of guides that tell environments apart')
    .option('--check', 'write nothing; exit 1 when a file is stale, missing or was edited by hand')
    .option('--force', 'overwrite files that were edited by hand or come from elsewhere')
    .addOption(maxSize())
    .addOption(color())
    .action(async (files: string[], options) => {
      const { build } = await import('./commands/build.ts');
      const { text, code } = await build(files, options, world);
      print(text);
      end(code);
    });

  program
    .command('run')
    .summary('compile a guide and start its script here')
    .description('Compiles a guide and starts its script in this terminal. Exits with the exit code of the script.')
    .argument('<file>', 'a guide')
    .argument('[script-options...]', 'options of the script, after --; -- --help lists them')
    .addOption(
      new Option('--flow <flow>', 'which script').choices(['deploy', 'verify', 'rollback'] as const).default('deploy'),
    )
    .option('--env <name>', 'where it runs: staging, production …')
    .addOption(maxSize())
    .exitOverride(adviseOnScriptOptions)
    .action(async (file: string, scriptOptions: string[], options) => {
      const { runGuide } = await import('./commands/run.ts');
      end(await runGuide(file, scriptOptions, options, world));
    });

  program
    .command('verify')
    .summary('say whether a script is what its guide gives today')
    .description(
      'Compiles the guide of a script once more and compares. Exit 1 when the script is stale or was edited.',
    )
    .argument('<script>', 'a script that runsheet has made')
    .option('--guide <file>', 'the guide, when it is not where the script says')
    .addOption(maxSize())
    .action(async (file: string, options) => {
      const { verify } = await import('./commands/verify.ts');
      const { text, code } = await verify(file, options, world);
      print(text);
      end(code);
    });

  program
    .command('gate')
    .summary('judge the success and rollback criteria of a guide')
    .description(
      'Judges the criteria of a guide by what was measured. Prints the verdict as JSON. ' +
        'Exit 0 to promote, 10 to roll back, 11 to hold, 12 when too little is known.',
    )
    .argument('<file>', 'a guide')
    .option(
      '--metrics <file>',
      'what was measured: our own form, or an answer of Prometheus as NAME=FILE; repeatable',
      collect,
      [],
    )
    .option('--bindings <file>', 'which series answers which criterion')
    .option('--init', 'write bindings and metrics to fill in')
    .addOption(
      new Option('--export <target>', 'print the criteria for another program instead, as YAML').choices([
        'prometheus',
        'argo',
      ] as const),
    )
    .addOption(maxSize())
    .addOption(color())
    .action(async (file: string, options) => {
      const { gate } = await import('./commands/gate.ts');
      const { text, told, code } = await gate(file, options, world);
      print(text);
      complain(told);
      end(code);
    });

  program
    .command('lsp')
    .summary('serve an editor')
    .description(
      'Speaks the language server protocol on standard input and output: findings as you type, fixes, hover.',
    )
    .option('--stdio', 'what it does anyway; editors like to say it')
    .action(async () => {
      const { serveEditor } = await import('./commands/lsp.ts');
      await serveEditor(world);
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

function adviseOnScriptOptions(error: CommanderError): never {
  if (error.code === 'commander.unknownOption') {
    error.message = `${error.message.split('\n')[0]}; options of the script come after --, as in -- --plan.`;
  }
  throw error;
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

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text];

function folderName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must be the name of a folder.');
  return text;
}

function emissionList(text: string): ReadonlySet<EmissionName> {
  const names = text.split(',').map((name) => name.trim());
  const known = names.filter((name): name is EmissionName => emissions.some((emission) => emission === name));
  if (known.length < names.length) throw new InvalidArgumentError(`It must be a list of ${emissions.join(', ')}.`);
  return new Set(known);
}

function size(text: string): number {
  const bytes = parseSize(text);
  if (bytes === null) throw new InvalidArgumentError('It must be a size such as 500k, 1MiB or 4096.');
  return bytes;
}
