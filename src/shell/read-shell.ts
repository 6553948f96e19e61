import { parseBash } from './bash-parser.ts';
import { frameOf } from './frame.ts';
import { readComments } from './read-comments.ts';
import { readErrors } from './read-errors.ts';
import { readHeredocs } from './read-heredocs.ts';
import { readNames } from './read-names.ts';
import { readStatements } from './read-statements.ts';
import { remember } from './remember.ts';
import type { ShellReading } from './shell-reading.ts';

/** Reads bash text without running it. Never throws: text that is not bash yields errors and what could be read. */
export const readShell = remember(readNow);

function readNow(text: string): ShellReading {
  const script = parseBash(text);
  const frame = frameOf(text);
  return {
    shebang: script.shebang === undefined ? null : script.shebang.replace(/^#!/, '').trim(),
    commands: readStatements(script, frame),
    comments: readComments(script, frame),
    errors: readErrors(script, frame),
    heredocs: readHeredocs(script, frame),
    ...readNames(script, frame),
  };
}
