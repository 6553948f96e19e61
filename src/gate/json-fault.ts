export interface JsonFault {
  /** UTF-16 code units before the place. */
  readonly offset: number;
  readonly expected: string;
}

const blank = /[ \t\r\n]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const plainText = /[^"\\\u0000-\u001f]+/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end';

const words: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  'value or ]': "a value or ']'",
  key: 'the name of a field in double quotes',
  'key or }': "the name of a field in double quotes, or '}'",
  colon: "':'",
  'comma or ]': "',' or ']'",
  'comma or }': "',' or '}'",
  end: 'the end of the file',
};

/** Where a text stops being JSON; null when it is. Every engine words this differently, and some do not say where. */
export function findJsonFault(text: string): JsonFault | null {
  const holders: ('[' | '{')[] = [];
  let offset = 0;
  let wanted: Wanted = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match !== null) offset += match[0].length;
    return match !== null;
  };
  const afterValue = (): Wanted =>
    holders.length === 0 ? 'end' : holders.at(-1) === '[' ? 'comma or ]' : 'comma or }';
  const close = (): Wanted => {
    offset += 1;
    holders.pop();
    return afterValue();
  };
  for (;;) {
    take(blank);
    const char = text[offset];
    if (char === undefined) return wanted === 'end' ? null : { offset, expected: words[wanted] };
    const next = step(char, wanted);
    if (next === null) return { offset, expected: words[wanted] };
    if (typeof next !== 'string') return next;
    wanted = next;
  }

  function step(char: string, at: Wanted): Wanted | JsonFault | null {
    if (at === 'end') return null;
    if (at === 'colon') return char === ':' ? skip('value') : null;
    if (at === 'comma or ]') return char === ',' ? skip('value') : char === ']' ? close() : null;
    if (at === 'comma or }') return char === ',' ? skip('key') : char === '}' ? close() : null;
    if (char === ']' && at === 'value or ]') return close();
    if (char === '}' && at === 'key or }') return close();
    if (char === '"') return readString(at.startsWith('key') ? 'colon' : afterValue());
    if (at.startsWith('key')) return null;
    if (char !== '[' && char !== '{') return take(scalar) ? afterValue() : null;
    holders.push(char);
    return skip(char === '[' ? 'value or ]' : 'key or }');
  }

  function skip(next: Wanted): Wanted {
    offset += 1;
    return next;
  }

  function readString(next: Wanted): Wanted | JsonFault {
    offset += 1;
    while (take(plainText) || take(escaped));
    if (text[offset] === '"') return skip(next);
    return { offset, expected: text[offset] === '\\' ? 'a known escape' : "'\"' at the end of the text" };
  }
}

/** Line and column of an offset, counted from 1. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
