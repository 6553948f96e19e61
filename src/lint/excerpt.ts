const longest = 1000;

/** The start of a text, for patterns whose work grows faster than what they read. */
export const startOf = (text: string): string => text.slice(0, longest);

/** The first line of a command as a message quotes it. */
export function firstLine(text: string, length = 70): string {
  const line = text.split('\n', 1)[0]?.replace(/\\$/, '').trimEnd() ?? '';
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
