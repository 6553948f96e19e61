import { knownPrograms, programName } from './program-name.ts';
import { remember } from './remember.ts';

export type PromptFamily = 'bash' | 'powershell' | 'cmd' | 'python' | 'sql';

export interface PromptLine {
  readonly line: number;
  /** The prompt as written, its blank included; empty for a line that continues a command without one. */
  readonly prompt: string;
  readonly command: string;
}

export interface Prompts {
  readonly promptLines: readonly PromptLine[];
  readonly family: PromptFamily | null;
}

interface PromptShape {
  readonly family: PromptFamily;
  readonly pattern: RegExp;
  /** The prompt of a line that goes on with the command before. */
  readonly continues?: RegExp;
  /** Stands for a comment, a quote or a redirection unless a surer prompt is in the text. */
  readonly weak?: boolean;
}

const shapes: readonly PromptShape[] = [
  { family: 'python', pattern: /^>>> ?/, continues: /^\.\.\. ?/ },
  { family: 'python', pattern: /^In \[\d+\]: /, continues: /^ {3,8}\.{3,5}: ?/ },
  { family: 'powershell', pattern: /^PS(?: [A-Za-z]:\\[^>]{0,120}| [~/][^>]{0,120})?> ?/, continues: /^>> ?/ },
  { family: 'cmd', pattern: /^[A-Za-z]:\\[^<>]{0,120}> ?/ },
  { family: 'sql', pattern: /^[A-Za-z_][\w-]{0,62}[=-][>#] /, continues: /^[A-Za-z_][\w-]{0,62}[-'"(*][>#] ?/ },
  {
    family: 'sql',
    pattern: /^(?:mysql|MariaDB \[[^\]]{0,62}\]|sqlite|SQL|cqlsh|test|\w{1,62}\(\w{1,62}\))> ?/,
    continues: /^ {2,10}(?:->|\.\.\.>) ?/,
  },
  {
    family: 'bash',
    pattern: /^(?:\([\w.-]{1,40}\) ?)?\[?[\w.-]{1,40}@[\w.-]{1,60}[: ][^$#%\n]{0,120}?\]?[$#%] /,
    continues: /^> /,
  },
  { family: 'bash', pattern: /^(?:\([\w.-]{1,40}\) )?(?:~\S{0,120})?(?:\$> |[$%] ?)(?=\S)/, continues: /^> / },
  { family: 'bash', pattern: /^(?:\([\w.-]{1,40}\) ){1}(?=\S)/, weak: true },
  { family: 'bash', pattern: /^# /, continues: /^> /, weak: true },
];

/**
 * The lines of a text that a person typed after a prompt, with their continuations. A text without prompts, where
 * every line may be a command, has none.
 */
export const readPrompts = remember(readNow);

function readNow(text: string): Prompts {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const shape = chooseShape(lines);
  if (shape === null) return { promptLines: [], family: null };
  const promptLines: PromptLine[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const found = promptIn(line, shape, open);
    open = found !== null && continuesAfter(found.command, shape.family);
    if (found !== null) promptLines.push({ line: at + 1, ...found });
    else if (shape.continues !== undefined) open = false;
  }
  return { promptLines, family: shape.family };
}

function promptIn(line: string, shape: PromptShape, open: boolean): { prompt: string; command: string } | null {
  const text = line.trimStart();
  const indent = line.length - text.length;
  const cut = (length: number) => ({ prompt: line.slice(indent, indent + length), command: text.slice(length) });
  const own = shapes.find(
    ({ family, weak, pattern }) => family === shape.family && (!weak || shape.weak) && pattern.test(text),
  );
  if (own !== undefined && isTyped(own, text)) return cut(own.pattern.exec(text)![0].length);
  const continued = shape.continues?.exec(text) ?? shape.continues?.exec(line);
  if (continued != null && (open || shape.family !== 'bash'))
    return continued.input === line
      ? { prompt: continued[0], command: line.slice(continued[0].length) }
      : cut(continued[0].length);
  return open ? { prompt: '', command: line } : null;
}

/** `$VAR=…` and `$(…)` are no prompts, and `%` starts a cell magic or a job as well. */
function isTyped(shape: PromptShape, text: string): boolean {
  const prompt = shape.pattern.exec(text)?.[0] ?? '';
  const rest = text.slice(prompt.length);
  if (rest.trim() === '') return false;
  if (prompt === '$' || prompt === '%') return false;
  return true;
}

function continuesAfter(command: string, family: PromptFamily): boolean {
  if (family === 'powershell') return /`$/.test(command);
  if (family === 'cmd') return /\^$/.test(command);
  return family === 'bash' && (isEscapedEnd(command) || /(?:\||&&)$/.test(command.trimEnd()));
}

/** The surest shape that some line has. `# ` counts only where what follows is a program and no line is a bare command. */
function chooseShape(lines: readonly string[]): PromptShape | null {
  const filled = lines.map((line) => line.trimStart()).filter((line) => line !== '');
  const strong = shapes.find(
    (shape) => !shape.weak && filled.some((line) => shape.pattern.test(line) && isTyped(shape, line)),
  );
  if (strong !== undefined) return isLoneContinuation(strong, filled) ? null : strong;
  const root = shapes.find(({ pattern, weak }) => weak === true && pattern.source === '^# ')!;
  return hasRootPrompts(filled) ? root : null;
}

/** `db-> …` with no `db=> ` before it is an arrow in prose. */
function isLoneContinuation(shape: PromptShape, filled: readonly string[]): boolean {
  return (
    shape.family === 'sql' &&
    !filled.some((line) => /^(?:[A-Za-z_][\w-]{0,62}=[>#] |\w+(?: \[[^\]]{0,62}\])?(?:\(\w+\))?> ?)/.test(line))
  );
}

function hasRootPrompts(filled: readonly string[]): boolean {
  const typed = filled.filter((line) => line.startsWith('# '));
  if (typed.length === 0 || !typed.every((line) => startsWithProgram(line.slice(2)))) return false;
  const others = filled.filter((line) => !line.startsWith('#') && !line.startsWith('> '));
  return others.length > 0 && !others.some(startsWithProgram);
}

function startsWithProgram(line: string): boolean {
  const first = /^\S+/.exec(line)?.[0] ?? '';
  return /^[./~]*[a-z0-9_./-]+$/.test(first) && knownPrograms.has(programName(first));
}

function isEscapedEnd(command: string): boolean {
  let at = command.length;
  while (at > 0 && command[at - 1] === '\\') at--;
  return (command.length - at) % 2 === 1;
}
