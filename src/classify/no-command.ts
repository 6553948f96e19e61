import { looksForeign } from '../shell/index.ts';
import { proseBullets } from './signals/shape.ts';
import type { View } from './view.ts';

// "Note:", "-f", "Finally," in the place of a program: prose, or the rest of a command that was cut.
const noProgram = /^[-–—•]|^[^\s/=]*[A-Za-z][,:;!?]$|^[A-Z][a-z]+\.$/u;

/** Lines that a shell would run though no command can be meant: prose, severed options, statements of another language. */
export function listNoCommands(view: View): number[] {
  const lines = new Set(proseBullets(view).map((line) => line.number));
  for (const { statement, facts } of view.statements) {
    const unknown = facts.some((fact) => !fact.known);
    const name = statement.calls[0]?.words[0]?.raw ?? '';
    if (noProgram.test(name)) lines.add(statement.line);
    else if (unknown && looksForeign(statement.text).dialect !== null) lines.add(statement.line);
  }
  return [...lines].sort((a, b) => a - b);
}
