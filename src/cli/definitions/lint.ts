import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GuideKind } from '../../model/index.ts';
import type { FormatChoice } from '../commands/lint.ts';
import { guidePattern } from '../inputs/guide-files.ts';
import { isReporterName, reporterNames } from '../reporters/names.ts';
import type { World } from '../world.ts';
import { fileName, whole } from './arguments.ts';
import type { Printer } from './define.ts';
import { cacheDir, color, maxSize } from './shared-options.ts';

const levels = ['off', 'info', 'warning', 'error'] as const;
type Level = (typeof levels)[number];

const kinds = [
  'deployment',
  'rollback',
  'release',
  'upgrade',
  'alert',
  'checklist',
  'other',
] as const satisfies readonly GuideKind[];

export function defineLint(program: Command, world: World, { print, complain, end }: Printer): void {
  program
    .command('lint')
    .summary('find what breaks deployments')
    .description('Reports the defects of guides. Exit 1 when there is an error.')
    .argument(
      '[files...]',
      `guides, directories, globs, or - for standard input (default: include of the configuration, or ${guidePattern})`,
    )
    .addOption(
      new Option('--format <name[=file]>', `${reporterNames.join(', ')}; may be given several times`)
        .argParser(addFormat)
        .default([], 'pretty; github in GitHub Actions'),
    )
    .option('--output <file>', 'also write what is printed into a file', fileName)
    .addOption(new Option('--preset <preset>', 'which rules are on').choices(['recommended', 'strict'] as const))
    .addOption(
      new Option('--rule <id=level>', 'off, info, warning or error for one rule; may be given several times')
        .argParser(addRule)
        .default(new Map(), 'none'),
    )
    .option('--only <rules>', 'only these rules, separated by commas', ruleList)
    .addOption(
      new Option('--fail-on <level>', 'the least that makes the exit code 1 (default: error)').choices([
        'error',
        'warning',
        'info',
        'never',
      ] as const),
    )
    .option('--max-warnings <number>', 'exit 1 when there are more warnings', whole(0, 'a whole number'))
    .option('--fix', 'make the safe fixes in the files, and report what is left')
    .option('--suggested', 'with --fix: also make those that change commands; read them before you commit')
    .option('--quiet', 'print errors only')
    .option('--baseline <file>', 'report nothing that stands in this file', fileName)
    .option('--update-baseline', 'write the baseline; takes nothing new into one that is there')
    .option('--accept-new', 'with --update-baseline: take new findings in, too')
    .addOption(
      new Option('--shellcheck <when>', 'ask ShellCheck about shell blocks (default: auto)').choices([
        'auto',
        'off',
        'require',
      ] as const),
    )
    .addOption(new Option('--kind <kind>', 'take every guide for one of this kind').choices(kinds))
    .option('--stdin-filename <name>', 'read standard input, as if it were this file', fileName)
    .option('--config <file>', 'the configuration (default: the nearest upward)', fileName)
    .option('--no-config', 'read no configuration')
    .addOption(cacheDir())
    .option('--no-cache', 'lint every guide anew, and keep nothing')
    .option('--stats', 'print to standard error how long each rule took')
    .addOption(maxSize())
    .addOption(color())
    .action(async (files: string[], options) => {
      const { lintGuides } = await import('../commands/lint.ts');
      const { text, notes, code } = await lintGuides(files, options, world);
      print(text);
      complain(notes);
      end(code);
    });
}

function addFormat(text: string, before: readonly FormatChoice[]): FormatChoice[] {
  const [name = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (!isReporterName(name)) throw new InvalidArgumentError(`Allowed choices are ${reporterNames.join(', ')}.`);
  if (text.includes('=') && file === '') throw new InvalidArgumentError('A file must stand behind =.');
  return [...before, { name, file: file === '' ? null : file }];
}

function addRule(text: string, before: ReadonlyMap<string, Level>): ReadonlyMap<string, Level> {
  const [id = '', name] = text.split('=');
  const level = levels.find((one) => one === name);
  if (id === '' || level === undefined) {
    throw new InvalidArgumentError('It must be the name of a rule, = and off, info, warning or error.');
  }
  return new Map([...before, [id, level]]);
}

function ruleList(text: string): string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new InvalidArgumentError('It must be a list of rules.');
  return ids;
}
