import type { Command } from 'commander';
import type { World } from '../world.ts';

export function defineLsp(program: Command, world: World): void {
  program
    .command('lsp')
    .summary('serve an editor')
    .description(
      'Speaks the language server protocol on standard input and output: findings as you type, fixes, hover.',
    )
    .option('--stdio', 'what it does anyway; editors like to say it')
    .action(async () => {
      const { serveEditor } = await import('../commands/lsp.ts');
      await serveEditor(world);
    });
}
