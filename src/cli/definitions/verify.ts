import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { maxSize } from './shared-options.ts';

export function defineVerify(program: Command, world: World, { print, end }: Printer): void {
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
      const { verify } = await import('../commands/verify.ts');
      const { text, code } = await verify(file, options, world);
      print(text);
      end(code);
    });
}
