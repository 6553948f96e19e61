import type { BlockingKind } from '../shell/index.ts';
import type { Remarks } from './remarks.ts';
import {
  needsOwnShell,
  opensSession,
  runsProgram,
  type Step,
  type StepReading,
  startsInterpreter,
} from './shell-steps.ts';

export type SegmentMode = 'shared' | 'child' | 'observe' | 'interactive' | 'feed' | 'manual';

/** Consecutive lines of a block that are executed in one way. Lines are those of the text, from 1. */
export interface Segment {
  readonly mode: SegmentMode;
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
  /** Why it is not simply run in the session; null when it is. */
  readonly because: string | null;
  /** A comment makes it depend on something. */
  readonly isConditional: boolean;
}

export interface FedLines {
  readonly line: number;
  readonly to: number;
}

/** From the freest to the strictest: what shares a line with something stricter is treated like it. */
const strictness: readonly SegmentMode[] = ['shared', 'child', 'observe', 'interactive', 'feed', 'manual'];

const modeOfBlocking: Partial<Record<BlockingKind, readonly [SegmentMode, string]>> = {
  'never-ending': ['observe', 'it never ends by itself'],
  'interactive-repl': ['interactive', 'it starts an interpreter that a person talks to'],
  'interactive-prompt': ['interactive', 'it asks questions'],
  login: ['interactive', 'it logs in'],
  editor: ['interactive', 'it opens an editor'],
  gui: ['manual', 'it opens a window'],
};

/** Each of these is an action of its own, even beside another one of its kind. */
const alone: ReadonlySet<SegmentMode> = new Set(['observe', 'feed']);

/**
 * Cuts a text at the ends of its statements into parts that are executed in different ways; a string says why it
 * cannot be executed at all.
 *
 * @param lineCount lines of the text
 * @param fed the line that starts an interpreter, and the last line of what it reads
 */
export function cutSegments(
  reading: StepReading,
  lineCount: number,
  fed: FedLines | null,
  remarks: Remarks,
): Segment[] | string {
  const { steps, shell } = reading;
  const refusal = refuse(reading, fed);
  if (refusal !== null) return refusal;
  const segments: Segment[] = [];
  for (const step of steps) {
    const next = remarked(segmentOf(step, fed), remarks);
    const last = segments.at(-1);
    if (last !== undefined && next.from <= last.to) segments[segments.length - 1] = together(last, next);
    else if (isAlike(last, next)) segments[segments.length - 1] = join(last, next);
    else segments.push(next);
  }
  const needsChild = shell.shebang !== null || steps.some(needsOwnShell);
  const whole = spread(segments, lineCount);
  if (!needsChild) return spread(withTasks(segments, remarks), lineCount);
  const [only] = whole;
  if (whole.length !== 1 || only?.mode !== 'shared') return 'it needs a shell of its own and does not run in one piece';
  return [{ ...only, mode: 'child', because: 'it needs a shell of its own' }];
}

function isAlike(last: Segment | undefined, next: Segment): last is Segment {
  return last?.mode === next.mode && last.isConditional === next.isConditional && !alone.has(next.mode);
}

function remarked(segment: Segment, { isExample, isConditional }: Remarks): Segment {
  if (isExample(segment.from)) return { ...segment, mode: 'manual', because: 'an example, not to be run as it stands' };
  return isConditional(segment.from) ? { ...segment, isConditional: true } : segment;
}

/** Comments that stand for work of a person come between the commands. */
function withTasks(segments: readonly Segment[], { tasks }: Remarks): Segment[] {
  const shown = tasks.map(
    ({ from, to }): Segment => ({
      from,
      to,
      mode: 'manual',
      steps: [],
      because: 'a comment tells what to do, and no command does it',
      isConditional: false,
    }),
  );
  const free = shown.filter(({ from, to }) => !segments.some((segment) => segment.from <= to && from <= segment.to));
  const inner = shown.filter((task) => !free.includes(task));
  const cut = segments.flatMap((segment) => cutAround(segment, inner));
  return [...cut, ...free].sort((a, b) => a.from - b.from);
}

/** The statements before a task, the task, and the statements behind it. */
function cutAround(segment: Segment, tasks: readonly Segment[]): Segment[] {
  const [task, ...rest] = tasks.filter(({ from, to }) => segment.from <= from && to <= segment.to);
  if (task === undefined) return [segment];
  const before = segment.steps.filter(({ statement }) => statement.endLine < task.from);
  const after = segment.steps.filter(({ statement }) => statement.line > task.to);
  const first = after[0]?.statement.line;
  const last = before.at(-1)?.statement.endLine;
  if (before.length + after.length < segment.steps.length || first === undefined || last === undefined)
    return [segment];
  return [{ ...segment, steps: before, to: last }, task, ...cutAround({ ...segment, steps: after, from: first }, rest)];
}

function refuse({ shell, steps }: StepReading, fed: FedLines | null): string | null {
  const [error] = shell.errors;
  if (error !== undefined) return `the shell cannot read it: ${error.message}`;
  if (shell.heredocs.some(({ closed }) => !closed)) return 'a here-document has no end, and would swallow what follows';
  if (steps.length === 0) return 'it holds no command';
  if (shell.shebang !== null && !/\b(?:ba)?sh\b/.test(shell.shebang)) return 'it is written for another interpreter';
  const login = steps.findIndex(opensSession);
  if (login !== -1 && steps.slice(login + 1).some(runsProgram))
    return 'what follows the login was meant for another machine';
  const talk = steps.findIndex((step) => startsInterpreter(step) && !isFed(step, fed));
  if (talk !== -1 && steps.slice(talk + 1).some(runsProgram))
    return 'what follows the interpreter may be meant for it to read';
  return null;
}

function isFed({ statement }: Step, fed: FedLines | null): boolean {
  return fed !== null && statement.line <= fed.line && fed.line <= statement.endLine;
}

function segmentOf(step: Step, fed: FedLines | null): Segment {
  const { statement, facts } = step;
  const base = { from: statement.line, to: statement.endLine, steps: [step], isConditional: false };
  if (fed !== null && isFed(step, fed)) {
    const whole = { ...base, to: Math.max(base.to, fed.to) };
    return statement.line === statement.endLine
      ? { ...whole, mode: 'feed', because: null }
      : { ...whole, mode: 'manual', because: 'the command that starts the interpreter spans several lines' };
  }
  let found: Segment = { ...base, mode: 'shared', because: null };
  for (const [index, { blocking, effects }] of facts.entries()) {
    if (blocking === null || statement.calls[index]?.context === 'function') continue;
    const [mode, because] = modeOfBlocking[blocking] ?? ['shared', null];
    const changes = mode === 'observe' && effects.includes('state-changing');
    const stricter: Segment = changes
      ? {
          ...base,
          mode: 'manual',
          because: 'it keeps running and must not be stopped: start it in a terminal of its own',
        }
      : { ...base, mode, because };
    found = stricterOf(found, stricter);
  }
  return found;
}

function stricterOf(a: Segment, b: Segment): Segment {
  return strictness.indexOf(b.mode) > strictness.indexOf(a.mode) ? b : a;
}

function join(a: Segment, b: Segment): Segment {
  return { ...a, to: Math.max(a.to, b.to), steps: [...a.steps, ...b.steps] };
}

/** Two statements on one line cannot be cut apart; an interpreter cannot be fed in the middle of a line. */
function together(a: Segment, b: Segment): Segment {
  const both = { ...stricterOf(a, b), ...pickExtent(a, b), isConditional: a.isConditional || b.isConditional };
  const fed = a.mode === 'feed' || b.mode === 'feed';
  return fed
    ? { ...both, mode: 'manual', because: 'other commands stand on the line that starts the interpreter' }
    : both;
}

const pickExtent = (a: Segment, b: Segment) => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  steps: [...a.steps, ...b.steps],
});

/** Comments and blank lines go to the statements below them; those at the end to the last. */
function spread(segments: readonly Segment[], lineCount: number): Segment[] {
  return segments.map((segment, index) => ({
    ...segment,
    from: index === 0 ? 1 : (segments[index - 1]?.to ?? 0) + 1,
    to: index === segments.length - 1 ? Math.max(lineCount, segment.to) : segment.to,
  }));
}
