import { type Checklist, emitChecklist } from '../../emit/index.ts';
import {
  belongsTo,
  type ChecklistRecord,
  emptyRecord,
  needsPerson,
  type RecordState,
  stateOf,
} from '../../gate/index.ts';
import { compileGuides } from '../inputs/compile-guides.ts';
import { findGuides } from '../inputs/find-guides.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { defaultRecord, readNamedRecord, readRecordFile } from './record-file.ts';

export type Item = Checklist['items'][number];

/** Whether an item asks for something that only a person can judge: both yes and no are answers. */
export const isQuestion = ({ criteria }: Item): boolean => criteria.some(needsPerson);

export interface GuideOptions {
  readonly maxSize: number;
}

/** The checklist of one guide. */
export async function openChecklist(
  file: string,
  { maxSize }: GuideOptions,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<Checklist> {
  const inputs = await findGuides([file], world.cwd);
  if (inputs.length > 1) throw new UsageError(`${file}: there are ${inputs.length} guides; name one.`);
  const [compiled] = await compileGuides(inputs, maxSize, world);
  if (compiled === undefined) throw new UsageError(`${file}: there is no guide.`);
  return emitChecklist(compiled.guide);
}

export interface RecordOptions extends GuideOptions {
  readonly record?: string;
}

export interface Opened {
  readonly checklist: Checklist;
  /** The record as people name it. */
  readonly name: string;
  readonly record: ChecklistRecord;
  readonly state: RecordState<Item>;
}

/** The checklist of a guide with what its record says. A record that was named has to be there. */
export async function openRecord(
  file: string,
  options: RecordOptions,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<Opened> {
  const checklist = await openChecklist(file, options, world);
  const name = options.record ?? defaultRecord(checklist.guide.slug);
  const record =
    options.record === undefined
      ? ((await readRecordFile(name, world.cwd)) ?? emptyRecord(checklist.guide.slug))
      : await readNamedRecord(name, world.cwd);
  return { checklist, name, record, state: stateOfGuide(checklist, name, record) };
}

/** @throws UsageError when the record is about another guide */
export function stateOfGuide(checklist: Checklist, name: string, record: ChecklistRecord): RecordState<Item> {
  const state = stateOf(checklist.items, record);
  const { slug, path } = checklist.guide;
  if (belongsTo(record, slug, state)) return state;
  const reason =
    record.guide.slug === slug
      ? `none of its items is in ${path}`
      : `it is the record of ${record.guide.slug}, not of ${slug} (${path})`;
  throw new UsageError(`${name}: ${reason}; name another with --record.`);
}
