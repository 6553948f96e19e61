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
  const next = view.calls
    .filter(({ call: other, statement }) => statement === call.statement && other.start >= end)
    .sort((a, b) => a.call.start - b.call.start)[0];
  if (next === undefined || !gap.test(view.block.text.slice(end, next.call.start))) return null;
  return next;
}

/** Where the pipeline of a call ends, as far as plain commands go. */
function pipelineEnd({ call, view, statement }: CallView): number {
  let end = call.end;
  const others = view.calls
    .filter((other) => other.statement === statement && other.call.start >= end)
    .sort((a, b) => a.call.start - b.call.start);
  for (const { call: other } of others) {
    if (other.start < end) continue;
    if (!/^(?:\s|\\\n)*\|&?(?:\s|\\\n)*$/.test(view.block.text.slice(end, other.start))) break;
    end = other.end;
  }
  return end;
}

/** Its commands that are no part of another's words, in reading order. */
export function listOuterCalls(view: BlockView): readonly CallView[] {
  return view.calls.filter(({ call }) => call.context !== 'substitution' && call.words.length > 0);
}
