import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { color } from './shared-options.ts';

export function defineExplain(program: Command, world: World, { print }: Printer): void {
  program
    .command('explain')
    .summary('explain a rule of the linter')
    .description('Tells what a rule reports, why it matters, and how a guide looks with and without the defect.')
    .argument('<rule>', 'its name, as lint prints it')
    .addOption(color())
    .action(async (id: string, options) => {
      const { explainRule } = await import('../commands/explain.ts');
      print(explainRule(id, options, world));
    });
}
