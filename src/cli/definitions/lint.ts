import { type Command, Option } from 'commander';
import { guidePattern } from '../inputs/guide-files.ts';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { color, maxSize } from './shared-options.ts';

export function defineLint(program: Command, world: World, { print, end }: Printer): void {
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
      const { lintGuides } = await import('../commands/lint.ts');
      const { text, code } = await lintGuides(files, options, world);
      print(text);
      end(code);
    });
}
