import { looksForeign } from '../shell/index.ts';
import { answeredLines } from './answered-lines.ts';
import { loggedLines, proseBullets } from './signals/shape.ts';
import type { View } from './view.ts';

// "Note:", "-f", "Finally," in the place of a program: prose, or the rest of a command that was cut.
const noProgram = /^[-–—•]|^[^\s/=]*[A-Za-z][,:;!?]$|^[A-Z][a-z]+\.$/u;

// `bind-address = 0.0.0.0`: a setting, which a shell would call with two words.
const key = /^[A-Za-z_][\w.-]*$/;

/** Lines that a shell would run though no command can be meant: prose, severed options, statements of another language. */
export function listNoCommands(view: View): number[] {
  const lines = new Set(
    [...proseBullets(view), ...loggedLines(view), ...answeredLines(view)].map((line) => line.number),
  );
  let isEditing = false;
  for (const { statement, facts } of view.statements) {
    const unknown = facts.some((fact) => !fact.known);
    const [name = '', sign = ''] = statement.calls[0]?.words.map(({ raw }) => raw) ?? [];
    // What stands below an editor is typed into it.
    if (isEditing && statement.kind === 'assignment') lines.add(statement.line);
    isEditing ||= facts.some(({ blocking }) => blocking === 'editor');
    if (noProgram.test(name) || (sign === '=' && key.test(name))) lines.add(statement.line);
    else if (unknown && looksForeign(statement.text).dialect !== null) lines.add(statement.line);
  }
  return [...lines].sort((a, b) => a - b);
}
