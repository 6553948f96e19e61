import {
  type CallFacts,
  describeCall,
  readShell,
  type ShellReading,
  type Statement,
  sessionOf,
} from '../shell/index.ts';

/** A statement with what its calls do. Lines are those of the text, from 1. */
export interface Step {
  readonly statement: Statement;
  readonly facts: readonly CallFacts[];
}

export interface StepReading {
  readonly steps: readonly Step[];
  readonly shell: ShellReading;
}

/** What a shell would do with a text whose placeholders are masked. */
export function readSteps(masked: readonly string[]): StepReading {
  const shell = readShell(masked.join('\n'));
  return { shell, steps: shell.commands.map((statement) => ({ statement, facts: statement.calls.map(describeCall) })) };
}

/** Whether a shell is opened in which the following lines would be typed: `ssh host`, `su - app`. */
export function opensSession({ facts }: Step): boolean {
  return facts.some((fact) => sessionOf(fact) !== null);
}

/** Whether a statement starts an interpreter that reads what is typed next. */
export function startsInterpreter({ facts }: Step): boolean {
  return facts.some(({ blocking }) => blocking === 'interactive-repl');
}

/** Whether a statement runs a program, and not only sets a variable. */
export function runsProgram({ facts }: Step): boolean {
  return facts.some(({ program }) => program !== '');
}

const leaves: ReadonlySet<string> = new Set(['exit', 'return', 'logout']);

/** Whether a statement would end, replace or redirect the shell that the following steps need. */
export function needsOwnShell({ statement }: Step): boolean {
  const isSimple = statement.kind === 'command';
  return statement.calls.some(({ name, context }, index) => {
    if (context === 'subshell' || context === 'substitution' || context === 'function') return false;
    if (name === 'exec' || name === 'trap') return true;
    return isSimple && index === 0 && name !== null && leaves.has(name);
  });
}
