import { type ChecklistRecord, diffRecords, mergeRecords, printRecord, type RecordEvent } from '../../gate/index.ts';
import { readRecordFile, updateRecordFile } from '../checklist/record-file.ts';
import { verbs, writeTime } from '../checklist/wording.ts';
import { exitCodes } from '../exit-codes.ts';
import { count } from '../outline/wording.ts';
import { printable } from '../terminal/printable.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { Report } from './build.ts';

/** All events of several records, printed or written. A file that is there already is one more of them. */
export async function mergeFiles(
  files: readonly string[],
  { output }: { readonly output?: string },
  world: World,
): Promise<string> {
  const [first, ...rest] = await Promise.all(files.map((file) => readNamed(file, world.cwd)));
  if (first === undefined) throw new UsageError('there is nothing to merge; name records.');
  const merged = merge([first, ...rest], files);
  if (output === undefined) return printRecord(merged);
  const written = await updateRecordFile(output, merged.guide.slug, world, (there) => merge([there, merged], [output]));
  return `${printable(`${output}: ${count(written.events.length, 'event')}`)}\n`;
}

function merge(records: [ChecklistRecord, ...ChecklistRecord[]], files: readonly string[]): ChecklistRecord {
  const merged = mergeRecords(records);
  if (merged !== null) return merged;
  const names = [...new Set(records.map(({ guide }) => guide.slug))].join(' and ');
  throw new UsageError(`${files.join(', ')}: these are records of different guides (${names}); merge those of one.`);
}

async function readNamed(file: string, cwd: string): Promise<ChecklistRecord> {
  const record = await readRecordFile(file, cwd);
  if (record === null) throw new UsageError(`${file}: there is no such file; check the name.`);
  return record;
}

/** What two records do not have in common. Exit 1 when there is anything. */
export async function diffFiles(a: string, b: string, world: Pick<World, 'cwd'>): Promise<Report> {
  const [first, second] = [await readNamed(a, world.cwd), await readNamed(b, world.cwd)];
  if (first.guide.slug !== second.guide.slug) merge([first, second], [a, b]);
  const difference = diffRecords(first, second);
  const lines = [
    ...eventLines(`only in ${a}`, difference.first),
    ...eventLines(`only in ${b}`, difference.second),
    ...difference.items.map(
      ({ item, first: inA, second: inB }) => `${item}: ${wordOf(inA)} in ${a}, ${wordOf(inB)} in ${b}`,
    ),
  ];
  if (lines.length === 0) return { code: exitCodes.clean, text: `${printable(`${a} and ${b} say the same.`)}\n` };
  return { code: exitCodes.findings, text: lines.map((line) => `${printable(line)}\n`).join('') };
}

const wordOf = (action: RecordEvent['action'] | null): string => (action === null ? 'untouched' : verbs[action]);

const eventLines = (title: string, events: readonly RecordEvent[]): string[] =>
  events.length === 0
    ? []
    : [
        `${title}:`,
        ...events.map(({ at, by, action, item, note }) => {
          const words = note === null ? '' : ` (${note})`;
          return `  ${writeTime(at)}  ${by} ${verbs[action]} ${item}${words}`;
        }),
      ];
