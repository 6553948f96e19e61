import type { Guide, GuideIndex } from '../model/index.ts';
import { type Draft, type LeftOut, leaveOut, type Outcome } from './action-draft.ts';
import type { Selection } from './selection.ts';

/** Whether an id names something or a part that it stands in: `deploy` names `deploy/backup:1.2`. */
function names(wanted: string, id: string | null): boolean {
  return id?.startsWith(wanted) === true && (id.length === wanted.length || '/:.'.includes(id[wanted.length] ?? ''));
}

function isMeant(wanted: string, { action }: Draft): boolean {
  return names(wanted, action.id) || names(wanted, action.block) || names(wanted, action.section);
}

/** The part of a script that is wanted; what is cut away is accounted for. */
export function selectPart(index: GuideIndex, outcome: Outcome, { from, until, only }: Selection): Outcome {
  if (from === undefined && until === undefined && only === undefined) return outcome;
  const { drafts } = outcome;
  const find = (wanted: string) => {
    const found = drafts.flatMap((draft, at) => (isMeant(wanted, draft) ? [at] : []));
    if (found.length === 0) throw new RangeError(unknownId(index.guide, drafts, wanted));
    return found;
  };
  const first = from === undefined ? 0 : Math.min(...find(from));
  const last = until === undefined ? drafts.length - 1 : Math.max(...find(until));
  const wanted = only === undefined ? null : new Set(only.flatMap(find));
  const kept = drafts.filter((_, at) => first <= at && at <= last && (wanted === null || wanted.has(at)));
  return { drafts: kept, leftOut: [...outcome.leftOut, ...cutAway(index, drafts, kept)] };
}

function cutAway(index: GuideIndex, all: readonly Draft[], kept: readonly Draft[]): LeftOut[] {
  const still = new Set(kept.map(({ action }) => action.block));
  const gone = new Set(all.map(({ action }) => action.block).filter((id) => id !== null && !still.has(id)));
  return [...gone].flatMap((id) => {
    const block = index.blocks.get(id ?? '');
    return block === undefined ? [] : leaveOut(block, 'is outside of the selected part').leftOut;
  });
}

function unknownId({ sections, blocks }: Guide, drafts: readonly Draft[], wanted: string): string {
  const ids = drafts.flatMap(({ action }) => [action.id, action.block, action.section]).filter((id) => id !== null);
  const isElsewhere = [...sections, ...blocks].some(({ id }) => names(wanted, id));
  const said = isElsewhere ? `'${wanted}' holds nothing that this script does` : `nothing is called '${wanted}'`;
  const near = nearest(wanted, [...new Set(ids)]);
  return near.length === 0 ? said : `${said}; near it: ${near.join(', ')}`;
}

/** The ids that share most with the one wanted. */
function nearest(wanted: string, ids: readonly string[]): string[] {
  const pairs = (text: string) => new Set([...text.toLowerCase()].map((_, at) => text.toLowerCase().slice(at, at + 2)));
  const own = pairs(wanted);
  return ids
    .map((id) => ({
      id,
      shared: [...pairs(id)].filter((pair) => own.has(pair)).length / Math.max(own.size, pairs(id).size),
    }))
    .filter(({ shared }) => shared > 0.3)
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
