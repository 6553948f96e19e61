import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';

export function defineSchema(program: Command, _world: World, { print }: Printer): void {
  program
    .command('schema')
    .summary('print the JSON Schema of the model')
    .description('Prints the JSON Schema of the model, or of one part of it.')
    .argument('[name]', 'guide, block, section …', 'guide')
    .action(async (name: string) => {
      const { printSchema } = await import('../commands/schema.ts');
      print(printSchema(name));
    });
}
