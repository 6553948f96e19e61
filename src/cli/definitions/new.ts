import { type Command, InvalidArgumentError, Option } from 'commander';
import { faultOfName } from '../templates/service-name.ts';
import { templateNames, templates } from '../templates/templates.ts';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';

export function defineNew(program: Command, world: World, { print }: Printer): void {
  program
    .command('new')
    .summary('start a guide from a template')
    .description('Writes a guide to start from: without findings, with checks, a backup and a way back.')
    .argument('<guide>', 'the file to write, as guides/shop.md; - prints the guide')
    .addOption(template('what to start from (default: asks)'))
    .addOption(serviceName('what it deploys (default: the name of the file)'))
    .option('--title <text>', 'the title of the guide (default: that of the template)', oneLine)
    .addHelpText('after', `\nTemplates:\n${templateList}\nWhat is there is never overwritten.`)
    .action(async (guide: string, options) => {
      const { startGuide } = await import('../commands/new.ts');
      print(await startGuide(guide, options, world));
    });
}

export const template = (about: string) => new Option('--template <name>', about).choices(templateNames);

export const serviceName = (about: string) => new Option('--name <service>', about).argParser(oneLine);

function oneLine(text: string): string {
  const fault = faultOfName(text);
  if (fault !== null) throw new InvalidArgumentError(fault);
  return text.trim();
}

const width = Math.max(...templateNames.map(({ length }) => length));
const templateList = templateNames.map((one) => `  ${one.padEnd(width)}  ${templates[one]}\n`).join('');
