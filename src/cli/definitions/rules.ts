import { type Command, Option } from 'commander';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { color } from './shared-options.ts';

export function defineRules(program: Command, world: World, { print }: Printer): void {
  program
    .command('rules')
    .summary('list the rules of the linter')
    .description('Lists the rules of the linter with what each reports.')
    .addOption(
      new Option('--format <format>', 'a list for people, or all that is known as JSON')
        .choices(['pretty', 'json'] as const)
        .default('pretty'),
    )
    .addOption(color())
    .action(async (options) => {
      const { printRules } = await import('../commands/rules.ts');
      print(printRules(options, world));
    });
}
