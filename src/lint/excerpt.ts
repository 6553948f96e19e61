const longest = 1000;

/** The start of a text, for patterns whose work grows faster than what they read. */
export const startOf = (text: string): string => text.slice(0, longest);

const setting = /^[A-Za-z_]\w*\+?=(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^()]*\)|[^\s"'])*\s+(?=\S)/;

/** A command as a message names it: the program and its first words, without the settings before it, on one line. */
export function quoteCommand(text: string, length = 70): string {
  const [first = '', ...more] = text
    .trim()
    .replace(/[ \t]*\\\r?\n[ \t]*/g, ' ')
    .split('\n');
  let line = first.trimEnd();
  for (let at = setting.exec(startOf(line)); at !== null; at = setting.exec(startOf(line)))
    line = line.slice(at[0].length);
  if (line.length > length) return `${line.slice(0, length - 2).trimEnd()} …`;
  return more.length > 0 ? `${line} …` : line;
}

/** The first line of a sentence as a message quotes it. */
export function firstLine(text: string, length = 70): string {
  const line = text.split('\n', 1)[0]?.trimEnd() ?? '';
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
