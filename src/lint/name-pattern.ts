/** What `date` prints for the letters of a format; anything for those of words and zones. */
const dateParts: Readonly<Record<string, string>> = {
  Y: '\\d{4}',
  G: '\\d{4}',
  C: '\\d\\d',
  y: '\\d\\d',
  g: '\\d\\d',
  m: '\\d\\d',
  d: '\\d\\d',
  e: '[ \\d]\\d',
  H: '\\d\\d',
  I: '\\d\\d',
  M: '\\d\\d',
  S: '\\d\\d',
  U: '\\d\\d',
  V: '\\d\\d',
  W: '\\d\\d',
  j: '\\d{3}',
  u: '\\d',
  w: '\\d',
  s: '\\d+',
  N: '\\d+',
  F: '\\d{4}-\\d\\d-\\d\\d',
  D: '\\d\\d/\\d\\d/\\d\\d',
  T: '\\d\\d:\\d\\d:\\d\\d',
  R: '\\d\\d:\\d\\d',
  z: '[+-]\\d{4}',
  '%': '%',
};
const anything = '.*';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOfDate(call: string): string {
  const format = /\+(?:"([^"]*)"|'([^']*)'|(\S+))\s*$/.exec(call);
  const text = format?.[1] ?? format?.[2] ?? format?.[3];
  if (text === undefined || /[$`]/.test(text)) return anything;
  return text.replace(/%[-_0^#]?([A-Za-z%])|[^%]+|%/g, (part, letter?: string) =>
    letter === undefined ? escaped(part) : part.length > 2 ? anything : (dateParts[letter] ?? anything),
  );
}

const part =
  /\$\(\s*date\b([^()]{0,200})\)|`\s*date\b([^`]{0,200})`|\$\((?:[^()]|\([^()]{0,200}\)){0,200}\)|`[^`]{0,200}`|\$\{(\w+)\}|\$(\w+)|\$\{[^}]{0,200}\}|<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}+|%[^%\s]{1,40}%|[*?]|(?:TIMESTAMP|DATETIME|DATE|TIME|YYYY|MM|DD|HH|SS|X{3,})(?![a-z])/g;

/**
 * The names, without folders, that a word of a command can stand for. A date is what its format says; what else the
 * shell or a person puts in may be anything, unless `values` hold the value of the variable.
 */
export const patternOfName = (word: string, values: ReadonlyMap<string, string>): RegExp =>
  new RegExp(`^${sourceOf(word, values, 0)}$`);

function sourceOf(written: string, values: ReadonlyMap<string, string>, depth: number): string {
  const plain = written.replaceAll(/["']/g, '');
  // Slashes inside of what a shell puts in do not end a folder.
  const word = plain.slice(plain.replace(part, (found) => '-'.repeat(found.length)).lastIndexOf('/') + 1);
  let source = '';
  let end = 0;
  for (const found of word.matchAll(part)) {
    source += escaped(word.slice(end, found.index));
    end = found.index + found[0].length;
    const date = found[1] ?? found[2];
    const value = values.get(found[3] ?? found[4] ?? '');
    if (date !== undefined) source += patternOfDate(date);
    else source += value !== undefined && depth < 4 ? sourceOf(value, values, depth + 1) : anything;
  }
  return (source + escaped(word.slice(end))).replace(/(?:\.\*)+/g, anything);
}

/** Whether the shell or a person puts in all of a name, and nothing is known of it. */
export const isOpenName = (pattern: RegExp): boolean => pattern.source === `^${anything}$`;

/** Whether a person or the shell puts in a part of a name. */
export const hasOpenPart = (pattern: RegExp): boolean => pattern.source.includes(anything);
