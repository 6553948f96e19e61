import type { Assignment, Command, Redirection } from './bash-parser.ts';
import { endIn, type Frame, startIn } from './frame.ts';
import { literalValue, readAssignmentWord, readWord } from './read-word.ts';
import type { AssignedValue, Call, CallContext, Redirect } from './shell-reading.ts';

/** What surrounds a call: where it stands and what its pipeline joins it to. */
export interface CallScope {
  readonly context: CallContext;
  readonly background: boolean;
  readonly last: boolean;
  readonly pipedInto: string | null;
  readonly pipedFrom: string | null;
  readonly pipedIntoText: string | null;
  readonly pipedFromText: string | null;
}

export function readCall(node: Command, frame: Frame, scope: CallScope): Call {
  const words = [
    ...(node.name === undefined ? [] : [readWord(node.name, frame)]),
    ...node.args.map((arg) => (arg.type === 'Word' ? readWord(arg, frame) : readAssignmentWord(arg, frame))),
  ];
  const start = startIn(frame, node.pos);
  const end = endIn(frame, node.end);
  return {
    name: words[0]?.value ?? null,
    words,
    assignments: [...node.prefix, ...node.args].flatMap((part) =>
      part.type === 'Assignment' ? [readAssignment(part, frame)] : [],
    ),
    redirects: node.redirects.map((redirect) => readRedirect(redirect, frame)),
    line: frame.lines.lineAt(start),
    endLine: frame.lines.lineAt(Math.max(start, end - 1)),
    start,
    end,
    ...scope,
  };
}

function readAssignment(node: Assignment, frame: Frame): AssignedValue {
  return {
    name: node.name,
    value: node.value.type === 'Word' ? literalValue(node.value) : null,
    line: frame.lines.lineAt(startIn(frame, node.pos)),
  };
}

function readRedirect(node: Redirection, frame: Frame): Redirect {
  const start = startIn(frame, node.pos);
  const common = {
    operator: node.operator,
    raw: frame.source.slice(node.pos, node.end),
    fd: node.descriptor?.type === 'FileDescriptor' ? node.descriptor.value : null,
    line: frame.lines.lineAt(start),
    start,
    end: endIn(frame, node.end),
  };
  if (node.type === 'HereDoc') return { ...common, target: node.delimiter?.value ?? null, body: node.body.text };
  return { ...common, target: node.target === undefined ? null : literalValue(node.target), body: null };
}
