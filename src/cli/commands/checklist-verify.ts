import { Phase } from '../../emit/index.ts';
import { type ItemState, isVerified, type RecordVerdict, verifyRecord } from '../../gate/index.ts';
import { type Item, openRecord, type RecordOptions } from '../checklist/open-checklist.ts';
import { verbs, writeChange, writeTime } from '../checklist/wording.ts';
import { exitCodes } from '../exit-codes.ts';
import { count } from '../outline/wording.ts';
import { printable } from '../terminal/printable.ts';
import type { World } from '../world.ts';
import type { Report } from './build.ts';

export interface VerifyOptions extends RecordOptions {
  readonly phase?: readonly Phase[];
  readonly requireOwner?: true;
  readonly skips: boolean;
  readonly format: 'pretty' | 'json';
}

/** The way back is only gone when something went wrong. */
const forward = Phase.options.filter((phase) => phase !== 'rollback');

/** Whether a record shows that all that a guide requires was done. */
export async function verifyChecklist(file: string, options: VerifyOptions, world: World): Promise<Report> {
  const { checklist, name, state } = await openRecord(file, options, world);
  const verdict = verifyRecord(state, {
    phases: options.phase ?? forward,
    requireOwner: options.requireOwner === true,
    refuseSkips: !options.skips,
  });
  const code =
    verdict.changed.length > 0 ? exitCodes.usage : isVerified(verdict) ? exitCodes.clean : exitCodes.findings;
  const { path } = checklist.guide;
  if (options.format === 'json') return { code, text: `${JSON.stringify(toJson(verdict, path, name), null, 2)}\n` };
  const head = `${path}: ${name} settles ${verdict.settled} of ${count(verdict.required, 'required item')}.`;
  const lines = [head, ...lists.flatMap(({ title, rows }) => listLines(title, rows(verdict)))];
  return { code, text: lines.map((line) => `${printable(line)}\n`).join('') };
}

interface Row {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

const rowsOf = (states: readonly ItemState<Item>[], why: (state: ItemState<Item>) => string): Row[] =>
  states.map((state) => ({ line: state.item.line, text: state.item.text, why: why(state) }));

const lists: readonly { title: string; rows: (verdict: RecordVerdict<Item>) => Row[] }[] = [
  {
    title: 'Changed since they were ticked',
    rows: ({ changed }) => rowsOf(changed, writeChange),
  },
  {
    title: 'Open',
    rows: ({ open }) => rowsOf(open, (state) => [state.item.phase, ...lastWord(state)].join(', ')),
  },
  {
    title: 'Not ticked by their owner',
    rows: ({ unowned }) =>
      rowsOf(
        unowned,
        ({ item, event }) => `it is ${item.owner}'s, and ${event?.by} ${verbs[event?.action ?? 'tick']} it`,
      ),
  },
  {
    title: 'Skipped',
    rows: ({ skipped }) => rowsOf(skipped, (state) => lastWord(state).join(', ')),
  },
  {
    title: 'In the record, but no longer in the guide',
    rows: ({ gone }) =>
      gone.map(({ about, by, action, at }) => ({
        line: about.line,
        text: about.text,
        why: `${verbs[action]} by ${by} on ${writeTime(at)}`,
      })),
  },
];

function lastWord({ event, item }: ItemState<Item>): string[] {
  if (event === null) return item.checked === true ? ['only the guide itself has it ticked'] : [];
  const note = event.note === null ? '' : `: ${event.note}`;
  return [`${verbs[event.action]} by ${event.by} on ${writeTime(event.at)}${note}`];
}

const listLines = (title: string, rows: readonly Row[]): string[] =>
  rows.length === 0
    ? []
    : [title, ...rows.map(({ line, text, why }) => `  line ${line}: ${text}${why === '' ? '' : ` (${why})`}`)];

function toJson(verdict: RecordVerdict<Item>, guide: string, record: string) {
  const ids = (states: readonly ItemState<Item>[]) =>
    states.map(({ item }) => ({ id: item.id, line: item.line, text: item.text }));
  return {
    schema: 1,
    guide,
    record,
    verified: isVerified(verdict),
    required: verdict.required,
    settled: verdict.settled,
    open: ids(verdict.open),
    changed: verdict.changed.map((state) => ({
      ...ids([state])[0],
      changes: state.changes,
      event: state.event?.id ?? null,
    })),
    unowned: ids(verdict.unowned),
    skipped: ids(verdict.skipped),
    gone: verdict.gone.map(({ id }) => id),
  };
}
