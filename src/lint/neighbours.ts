import type { Statement } from '../shell/index.ts';
import type { BlockView, CallView } from './block-view.ts';

/** The command that runs when this one fails: the second one of `first || second`, pipes included. */
export function fallbackOf(call: CallView): CallView | null {
  return joinedBy(call, /^(?:\s|\\\n)*\|\|(?:\s|\\\n)*$/);
}

/** The command that runs only when this one succeeds: the second one of `first && second`. */
export function sequelOf(call: CallView): CallView | null {
  return joinedBy(call, /^(?:\s|\\\n)*&&(?:\s|\\\n)*$/);
}

function joinedBy(call: CallView, gap: RegExp): CallView | null {
  const { view } = call;
  const end = pipelineEnd(call);
  const next = nextFrom(inOrder(call), end);
  if (next === undefined || !gap.test(view.block.text.slice(end, next.call.start))) return null;
  return next;
}

/** Where the pipeline of a call ends, as far as plain commands go. */
function pipelineEnd(call: CallView): number {
  const { text } = call.view.block;
  const all = inOrder(call);
  let { end } = call.call;
  for (;;) {
    const next = nextFrom(all, end);
    if (next === undefined || !/^(?:\s|\\\n)*\|&?(?:\s|\\\n)*$/.test(text.slice(end, next.call.start))) return end;
    end = next.call.end;
  }
}

const sorted = new WeakMap<BlockView, ReadonlyMap<Statement, readonly CallView[]>>();

/** The commands of the statement that holds a command, by where they start. */
function inOrder({ view, statement }: CallView): readonly CallView[] {
  const known = sorted.get(view) ?? sortCalls(view);
  sorted.set(view, known);
  return known.get(statement) ?? [];
}

function sortCalls({ calls }: BlockView): ReadonlyMap<Statement, readonly CallView[]> {
  const byStatement = Map.groupBy(calls, ({ statement }) => statement);
  for (const own of byStatement.values()) own.sort((a, b) => a.call.start - b.call.start);
  return byStatement;
}

/** The first command that starts at an offset or after it. */
function nextFrom(calls: readonly CallView[], offset: number): CallView | undefined {
  let [low, high] = [0, calls.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((calls[middle]?.call.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return calls[low];
}

/** Its commands that are no part of another's words, in reading order. */
export function listOuterCalls(view: BlockView): readonly CallView[] {
  return view.calls.filter(({ call }) => call.context !== 'substitution' && call.words.length > 0);
}
