import { type Command, InvalidArgumentError, Option } from 'commander';
import { guidePattern } from '../inputs/guide-files.ts';
import { type EmissionName, emissions } from '../outputs/emissions.ts';
import type { World } from '../world.ts';
import { folderName } from './arguments.ts';
import type { Printer } from './define.ts';
import { color, maxSize } from './shared-options.ts';

export function defineBuild(program: Command, world: World, { print, end }: Printer): void {
  program
    .command('build')
    .summary('write the scripts, checklists and models of guides')
    .description(
      'Compiles guides. Writes deploy.sh, verify.sh, rollback.sh, checklist.json, guide.json and manifest.json of each ' +
        'one into a folder that is named after it; scripts for staging and production stand in folders of their own.',
    )
    .argument('[files...]', `guides, directories or globs (default: ${guidePattern})`)
    .option('--out <dir>', 'the folder for the folders of the guides', folderName, 'dist')
    .addOption(
      new Option('--emit <list>', 'what to write: bash, checklist, json, or several of them')
        .argParser(emissionList)
        .default(new Set(emissions), emissions.join()),
    )
    .option('--env <name>', 'only the scripts for this environment, of guides that tell environments apart')
    .option('--check', 'write nothing; exit 1 when a file is stale, missing or was edited by hand')
    .option('--force', 'overwrite files that were edited by hand or come from elsewhere')
    .addOption(maxSize())
    .addOption(color())
    .action(async (files: string[], options) => {
      const { build } = await import('../commands/build.ts');
      const { text, code } = await build(files, options, world);
      print(text);
      end(code);
    });
}

function emissionList(text: string): ReadonlySet<EmissionName> {
  const names = text.split(',').map((name) => name.trim());
  const known = names.filter((name): name is EmissionName => emissions.some((emission) => emission === name));
  if (known.length < names.length) throw new InvalidArgumentError(`It must be a list of ${emissions.join(', ')}.`);
  return new Set(known);
}
