import { appendEvent, type ItemState, type RecordAction, type RecordState, stateOf } from '../../gate/index.ts';
import { authorOf } from '../checklist/author.ts';
import { findItems } from '../checklist/find-items.ts';
import { type Item, isQuestion, openChecklist, type RecordOptions, stateOfGuide } from '../checklist/open-checklist.ts';
import { defaultRecord, updateRecordFile } from '../checklist/record-file.ts';
import { verbs, writeTime } from '../checklist/wording.ts';
import { printable } from '../terminal/printable.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface TickOptions extends RecordOptions {
  readonly by?: string;
  readonly note?: string;
  readonly evidence?: string;
}

/** Writes into the record of a guide that items are done, are not, or are left out. Returns what to print. */
export async function tick(
  action: RecordAction,
  file: string,
  names: readonly string[],
  { by, note, evidence, record: named, ...options }: TickOptions,
  world: World,
): Promise<string> {
  if (action === 'skip' && note === undefined) {
    throw new UsageError('an item is skipped for a reason; give it with --note.');
  }
  const checklist = await openChecklist(file, options, world);
  const items = findItems(names, checklist.items, file);
  const author = authorOf(by, world.env);
  const name = named ?? defaultRecord(checklist.guide.slug);
  const lines: string[] = [];
  const say = (item: Item, what: string) => lines.push(`line ${item.line}: ${item.text}: ${what}`);
  await updateRecordFile(name, checklist.guide.slug, world, (before) => {
    lines.length = 0;
    stateOfGuide(checklist, name, before);
    let record = before;
    for (const item of items) {
      const settled =
        note === undefined && evidence === undefined ? alreadySaid(action, author, stateOf([item], record)) : null;
      if (settled !== null) {
        say(item, settled);
        continue;
      }
      record = appendEvent(record, {
        action,
        item,
        by: author,
        at: world.now(),
        note: note ?? null,
        evidence: evidence ?? null,
        guide: checklist.guide.sha256,
      });
      say(item, `${verbs[action]} by ${author}`);
    }
    return record;
  });
  return [...lines, `The record is ${name}.`].map((line) => `${printable(line)}\n`).join('');
}

/** Nobody has to say the same thing twice; what another person says is another thing. */
function alreadySaid(action: RecordAction, author: string, { items }: RecordState<Item>): string | null {
  const [state] = items;
  if (state === undefined || action === 'skip') return null;
  if (action === 'untick') return isOpenFor(author, state) ? 'is not ticked' : null;
  const own = state.answers.findLast((answer) => answer.action === 'tick' && answer.by === author);
  return state.standing === 'done' && own !== undefined ? `was ticked by ${author} on ${writeTime(own.at)}` : null;
}

/** That a criterion does not hold is an answer too, and is written down once for each who says it. */
function isOpenFor(author: string, { standing, item, event }: ItemState<Item>): boolean {
  return standing === 'open' && (!isQuestion(item) || event?.by === author);
}
