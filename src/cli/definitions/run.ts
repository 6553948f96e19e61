import { type Command, type CommanderError, Option } from 'commander';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { maxSize } from './shared-options.ts';

export function defineRun(program: Command, world: World, { end }: Printer): void {
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
      const { runGuide } = await import('../commands/run.ts');
      end(await runGuide(file, scriptOptions, options, world));
    });
}

function adviseOnScriptOptions(error: CommanderError): never {
  if (error.code === 'commander.unknownOption') {
    error.message = `${error.message.split('\n')[0]}; options of the script come after --, as in -- --plan.`;
  }
  throw error;
}
