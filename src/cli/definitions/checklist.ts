import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Phase } from '../../emit/index.ts';
import type { RecordAction } from '../../gate/index.ts';
import { suggest } from '../inputs/suggest.ts';
import type { World } from '../world.ts';
import type { Printer } from './define.ts';
import { color, maxSize } from './shared-options.ts';

/** `runsheet checklist …`. */
export function defineChecklist(program: Command, world: World, printer: Printer): void {
  const checklist = program
    .command('checklist')
    .summary('export, tick and verify the checklist of a guide')
    .description('Exports the checklist of a guide, and keeps a record of who ticked what.')
    .helpCommand(false);
  addExport(checklist, world, printer);
  for (const [action, words] of Object.entries(actions))
    addTick(checklist, action as RecordAction, words, world, printer);
  addStatus(checklist, world, printer);
  addVerify(checklist, world, printer);
  addRun(checklist, world, printer);
  addMerge(checklist, world, printer);
}

const actions: Readonly<Record<RecordAction, string>> = {
  tick: 'say that items are done',
  untick: 'say that items are not done after all',
  skip: 'leave items out, for a reason',
};

function addExport(checklist: Command, world: World, { print }: Printer): void {
  checklist
    .command('export')
    .summary('print the checklist of a guide')
    .description('Prints everything of a guide that somebody ticks, with when, by whom and how it is shown to hold.')
    .argument('<guide>', 'a guide')
    .addOption(
      new Option('--format <format>', 'JSON with a schema, a task list, a table, or the text of an issue on GitHub')
        .choices(['json', 'markdown', 'csv', 'github'] as const)
        .default('json' as const),
    )
    .addOption(phases())
    .addOption(maxSize())
    .action(async (file: string, options) => {
      const { exportChecklist } = await import('../commands/checklist-export.ts');
      print(await exportChecklist(file, options, world));
    });
}

function addTick(checklist: Command, action: RecordAction, words: string, world: World, { print }: Printer): void {
  checklist
    .command(action)
    .summary(words)
    .description(`Writes into the record of a guide who says so, and when: ${words}.`)
    .argument('<guide>', 'a guide')
    .argument('<ids...>', 'items, by id, the start of an id, or line of the guide')
    .addOption(recordFile())
    .addOption(by())
    .option('--note <text>', action === 'skip' ? 'the reason' : 'what there is to say about it', words10k)
    .option('--evidence <text>', 'what shows it: an address, a file, a result', words10k)
    .addOption(maxSize())
    .action(async (file: string, ids: string[], options) => {
      const { tick } = await import('../commands/checklist-tick.ts');
      print(await tick(action, file, ids, options, world));
    });
}

function addStatus(checklist: Command, world: World, { print }: Printer): void {
  checklist
    .command('status')
    .summary('show how far a deployment has come')
    .description('Shows how far each phase has come, what is next, and what blocks the rest.')
    .argument('<guide>', 'a guide')
    .addOption(recordFile())
    .addOption(format())
    .addOption(maxSize())
    .addOption(color())
    .action(async (file: string, options) => {
      const { checklistStatus } = await import('../commands/checklist-status.ts');
      print(await checklistStatus(file, options, world));
    });
}

function addVerify(checklist: Command, world: World, { print, end }: Printer): void {
  checklist
    .command('verify')
    .summary('fail while required items are open')
    .description(
      'Holds a record against a guide. Exit 1 while required items are open; exit 2 when the guide has changed in what ' +
        'was ticked, or the record is no record of it.',
    )
    .argument('<guide>', 'a guide')
    .addOption(recordFile())
    .addOption(phases())
    .option('--require-owner', 'an item that names its owner has to be ticked by them')
    .option('--no-skips', 'take a skipped item for an open one')
    .addOption(format())
    .addOption(maxSize())
    .action(async (file: string, options) => {
      const { verifyChecklist } = await import('../commands/checklist-verify.ts');
      const { text, code } = await verifyChecklist(file, options, world);
      print(text);
      end(code);
    });
}

function addRun(checklist: Command, world: World, { print }: Printer): void {
  checklist
    .command('run')
    .summary('go through a checklist on the terminal')
    .description('Asks for item after item, runs checks on request, and writes every answer down at once.')
    .argument('<guide>', 'a guide')
    .addOption(recordFile())
    .addOption(phases())
    .addOption(by())
    .addOption(maxSize())
    .action(async (file: string, options) => {
      const { runChecklist } = await import('../commands/checklist-run.ts');
      print(await runChecklist(file, options, world));
    });
}

function addMerge(checklist: Command, world: World, { print, end }: Printer): void {
  checklist
    .command('merge')
    .summary('put records of several people together')
    .description('Takes all events of several records of one guide. The order of the records does not matter.')
    .argument('<records...>', 'records')
    .option('--output <file>', 'write there, together with what is there already')
    .action(async (files: string[], options) => {
      const { mergeFiles } = await import('../commands/checklist-merge.ts');
      print(await mergeFiles(files, options, world));
    });
  checklist
    .command('diff')
    .summary('say what two records do not have in common')
    .description('Says which events only one of two records has, and where that leads. Exit 1 when there are any.')
    .argument('<a>', 'a record')
    .argument('<b>', 'another')
    .action(async (a: string, b: string) => {
      const { diffFiles } = await import('../commands/checklist-merge.ts');
      const { text, code } = await diffFiles(a, b, world);
      print(text);
      end(code);
    });
}

// By hand, so that no other command has to load what knows them.
const phaseNames = Object.keys({
  before: true,
  during: true,
  verify: true,
  after: true,
  communication: true,
  criteria: true,
  'rollback-triggers': true,
  alerts: true,
  rollback: true,
  reference: true,
} satisfies Record<Phase, true>) as Phase[];

const recordFile = () => new Option('--record <file>', 'the record (default: <name of the guide>.record.json here)');
const by = () => new Option('--by <name>', 'who you are (default: RUNSHEET_BY, or your name on this system)');
const format = () =>
  new Option('--format <format>', 'for people, or JSON')
    .choices(['pretty', 'json'] as const)
    .default('pretty' as const);
const phases = () =>
  new Option('--phase <list>', `only these phases, separated by commas (${phaseNames.join(', ')})`).argParser(
    phaseList,
  );

function phaseList(text: string): readonly Phase[] {
  return text.split(',').map((part) => {
    const name = part.trim();
    const phase = phaseNames.find((one) => one === name);
    if (phase !== undefined) return phase;
    const near = suggest(name, phaseNames);
    throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `The phases are ${phaseNames.join(', ')}.`);
  });
}

function words10k(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must say something.');
  if (text.length > 10_000)
    throw new InvalidArgumentError('It must have at most 10000 characters; name a file instead.');
  return text;
}
