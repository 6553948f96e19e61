import { type Command, Option } from 'commander';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { color, maxSize } from './shared-options.ts';

const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

export function defineGate(program: Command, world: World, { print, complain, end }: Printer): void {
  program
    .command('gate')
    .summary('judge the success and rollback criteria of a guide')
    .description(
      'Judges the criteria of a guide by what was measured and what people ticked. Prints the verdict as JSON. ' +
        'Exit 0 to promote, 10 to roll back, 11 to hold, 12 when too little is known.',
    )
    .argument('<file>', 'a guide')
    .option(
      '--metrics <file>',
      'what was measured: our own form, or an answer of Prometheus as NAME=FILE; repeatable',
      collect,
    )
    .option('--bindings <file>', 'which series answers which criterion')
    .option('--record <file>', 'what people ticked: it answers the criteria that no number can')
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
      const { gate } = await import('../commands/gate.ts');
      const { text, told, code } = await gate(file, { metrics: [], ...options }, world);
      print(text);
      complain(told);
      end(code);
    });
}
