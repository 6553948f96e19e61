import { isCancel, log, note, select, text } from '@clack/prompts';
import type { ChecklistCommands } from '../../emit/index.ts';
import type { ItemState, RecordAction } from '../../gate/index.ts';
import { isMissing } from '../outputs/file-errors.ts';
import { printable } from '../terminal/printable.ts';
import type { World } from '../world.ts';
import { type Item, isQuestion } from './open-checklist.ts';
import { writeChange } from './wording.ts';

/** What a person says of an item: an answer, not now, or no more. */
export type Answer = { readonly action: RecordAction; readonly note: string | null } | 'later' | 'quit';

type Choice = 'tick' | 'untick' | 'check' | 'note' | 'skip' | 'later' | 'quit';

/** Asks about one item until there is an answer; runs its checks when it is told to, after they have been shown. */
export async function askItem(
  state: ItemState<Item>,
  blocks: readonly ChecklistCommands[],
  position: string,
  world: Pick<World, 'env' | 'start'>,
): Promise<Answer> {
  const { item } = state;
  const asksBoth = isQuestion(item);
  for (const block of blocks)
    note(describeBlock(block, world.env), `${block.purpose}, line ${block.line}`, { format: String });
  if (state.standing === 'changed') log.warn(printable(writeChange(state)));
  const checks = blocks.filter((block) => hindranceOf(block, world.env) === null);
  for (;;) {
    const choice = await select<Choice>({
      message: printable(`${position}  ${item.text}  (line ${item.line}${factsOf(item)})`),
      options: [
        { value: 'tick', label: asksBoth ? 'It holds' : 'Done' },
        ...(asksBoth ? [{ value: 'untick' as const, label: 'It does not hold' }] : []),
        ...(checks.length > 0 ? [{ value: 'check' as const, label: 'Run the check' }] : []),
        { value: 'note', label: asksBoth ? 'It holds, with a note' : 'Done, with a note' },
        { value: 'skip', label: 'Skip, with a reason' },
        { value: 'later', label: 'Later' },
        { value: 'quit', label: 'Quit' },
      ],
    });
    if (isCancel(choice) || choice === 'quit') return 'quit';
    if (choice === 'later') return 'later';
    if (choice === 'tick' || choice === 'untick') return { action: choice, note: null };
    if (choice === 'check') {
      for (const block of checks) await runCheck(block, world);
      continue;
    }
    const words = await text({
      message: choice === 'skip' ? 'Why is it skipped?' : 'What is there to say?',
      validate: (value) => ((value ?? '').trim() === '' ? 'Say something, or go back with Ctrl-C.' : undefined),
    });
    if (!isCancel(words)) return { action: choice === 'skip' ? 'skip' : 'tick', note: words.trim() };
  }
}

function factsOf({ required, owner, window, criteria }: Item): string {
  const facts = [
    ...(required ? [] : ['not required']),
    ...(owner === null ? [] : [`owner: ${owner}`]),
    ...(window === null ? [] : [window.text]),
    ...(criteria.some(({ kind }) => kind !== 'manual') ? ['a measured value decides'] : []),
  ];
  return facts.map((fact) => `; ${fact}`).join('');
}

function describeBlock(block: ChecklistCommands, env: World['env']): string {
  const hindrance = hindranceOf(block, env);
  return [
    ...block.text.trimEnd().split('\n'),
    ...block.expects.map((expectation) => `→ expected: ${expectation.text}`),
    ...(hindrance === null ? [] : [`→ not run from here: ${hindrance}`]),
  ]
    .map(printable)
    .join('\n');
}

/** Why a block cannot be run from here; null when it can: it shows something and changes nothing. */
function hindranceOf({ purpose, unattended, parameters, reads }: ChecklistCommands, env: World['env']): string | null {
  if (purpose !== 'check') return 'it changes something, which is for the deployment';
  if (parameters.length > 0) return `it has to be filled in (${parameters.join(', ')})`;
  if (!unattended) return 'a shell cannot run it by itself as it stands';
  const unset = reads.filter((name) => env[name] === undefined);
  return unset.length > 0 ? `${unset.join(', ')} ${unset.length > 1 ? 'are' : 'is'} not set here` : null;
}

async function runCheck(block: ChecklistCommands, { start }: Pick<World, 'start'>): Promise<void> {
  log.step(`Running lines ${block.line}-${block.endLine}`);
  try {
    const code = await start('bash', ['-c', block.text]);
    if (code === 0) log.success('It ended well (exit 0).');
    else log.error(`It failed (exit ${code}).`);
  } catch (error) {
    if (!isMissing(error)) throw error;
    log.error('bash was not found; install it, or put it on the PATH.');
  }
}
