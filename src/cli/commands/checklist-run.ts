import { intro, log, outro } from '@clack/prompts';
import type { Checklist, Phase } from '../../emit/index.ts';
import { appendEvent, type ItemState, stateOf } from '../../gate/index.ts';
import { askItem } from '../checklist/ask-item.ts';
import { authorOf } from '../checklist/author.ts';
import { type Item, openChecklist, type RecordOptions, stateOfGuide } from '../checklist/open-checklist.ts';
import { isUnsettled } from '../checklist/progress.ts';
import { defaultRecord, updateRecordFile } from '../checklist/record-file.ts';
import { count } from '../outline/wording.ts';
import { printable } from '../terminal/printable.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface RunOptions extends RecordOptions {
  readonly by?: string;
  readonly phase?: readonly Phase[];
}

/** What is gone through when nothing is asked for. */
const walked: readonly Phase[] = ['before', 'during', 'verify', 'after', 'communication', 'criteria'];

/** Goes through a checklist with a person. Every answer is in the record before the next question. */
export async function runChecklist(file: string, options: RunOptions, world: World): Promise<string> {
  if (!world.isInteractive) {
    throw new UsageError('this asks a person, so it needs a terminal; in a script, use runsheet checklist tick.');
  }
  const author = authorOf(options.by, world.env);
  const checklist = await openChecklist(file, options, world);
  const { slug, title, sha256: guide } = checklist.guide;
  const name = options.record ?? defaultRecord(slug);
  let record = await updateRecordFile(name, slug, world, (before) => {
    stateOfGuide(checklist, name, before);
    return before;
  });
  const wanted = (options.phase ?? walked).flatMap((phase) => checklist.items.filter((item) => item.phase === phase));
  const current = ({ id }: Item) => stateOf(checklist.items, record).items.find(({ item }) => item.id === id);
  intro(printable(title));
  let group = '';
  for (const [index, item] of wanted.entries()) {
    const state = current(item);
    if (state === undefined || !isUnsettled(state)) continue;
    if (item.group !== group) log.step(printable(headingOf(checklist, item)));
    group = item.group;
    const blocks = checklist.commands.filter(({ id }) => item.commands.includes(id));
    const answer = await askItem(state, blocks, `${index + 1}/${wanted.length}`, world);
    if (answer === 'quit') break;
    if (answer === 'later') continue;
    record = await updateRecordFile(name, slug, world, (before) =>
      appendEvent(before, { ...answer, item, by: author, at: world.now(), evidence: null, guide }),
    );
  }
  outro(printable(farewell(stateOf(checklist.items, record).items, wanted, name)));
  return '';
}

function headingOf({ phases, groups }: Checklist, { phase, group }: Item): string {
  const row = groups.find(({ id }) => id === group);
  const title = phases.find((one) => one.phase === phase)?.title ?? phase;
  return [title, ...(row?.path ?? []), ...(row?.list ? [row.list] : [])].join(' › ');
}

function farewell(states: readonly ItemState<Item>[], wanted: readonly Item[], name: string): string {
  const open = states.filter((state) => wanted.includes(state.item) && state.item.required && isUnsettled(state));
  if (open.length === 0) return `Nothing required is open. The record is ${name}.`;
  return `${count(open.length, 'required item')} open. The record is ${name}; start again to go on.`;
}
