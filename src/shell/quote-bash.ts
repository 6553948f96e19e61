// `=` is bare only after an option's dash: elsewhere the word could be taken for an assignment.
const safe = /^(?:[A-Za-z0-9_@%+:,./-]+|--?[A-Za-z][A-Za-z0-9_@%+=:,./-]*)$/;
const control = /[\u0001-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * One bash word that bash reads back as exactly `text`. Control and bidirectional characters are written as escapes,
 * so that the word stays on one line and shows what it is.
 */
export function quoteBash(text: string): string {
  if (text.includes('\0')) throw new RangeError('A bash word cannot hold a NUL character.');
  if (/\p{Cs}/u.test(text)) throw new RangeError('A bash word cannot hold a lone surrogate.');
  if (safe.test(text)) return text;
  if (control.test(text)) return `$'${[...text].map(escaped).join('')}'`;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const encoder = new TextEncoder();
const named: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', "'": "\\'", '\\': '\\\\' };

function escaped(character: string): string {
  const name = named[character];
  if (name !== undefined) return name;
  if (!control.test(character)) return character;
  // Octal bytes, always three digits: bash 3.2 knows no \u, and \x would swallow hexadecimal digits that follow.
  return [...encoder.encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
