/** What a piece of a pattern matches: all of it where that is a few plain strings, and strings of which it needs one. */
type Piece = { whole: readonly string[] | null; needs: readonly string[] | null };

const none: Piece = { whole: null, needs: null };
const mostChoices = 24;

/** Case and its variants folded to one spelling; strings that a pattern with the flag `i` takes for equal fold to one. */
export function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}

/**
 * Strings, in folded case, of which every text that the pattern matches contains at least one; null where that cannot
 * be told. Searching for them costs far less than compiling the pattern for a text that it cannot match.
 */
export function neededText(source: string): readonly string[] | null {
  const plain = /^([^\\^$.*+?()[\]{}|]+?)(?:.\?)?$/su.exec(source)?.[1];
  if (plain !== undefined) return [foldCase(plain)];
  const { needs } = readAlternatives({ source, at: 0 });
  return needs === null || needs.includes('') ? null : [...new Set(needs.map(foldCase))];
}

type Reader = { readonly source: string; at: number };

// Alternatives that stand for themselves, up to the last one.
const plainWords = /(?:[^\\^$.*+?()[\]{}|]+\|)+/y;

function readAlternatives(reader: Reader): Piece {
  let whole: string[] | null = [];
  let needs: string[] | null = [];
  do {
    plainWords.lastIndex = reader.at;
    const words = plainWords.exec(reader.source)?.[0] ?? '';
    reader.at += words.length;
    const listed = words.split('|').slice(0, -1);
    const last = readSequence(reader);
    whole = whole && last.whole && [...whole, ...listed, ...last.whole];
    needs = needs && last.needs && [...needs, ...listed, ...last.needs];
    reader.at += 1;
  } while (reader.source.charAt(reader.at - 1) === '|');
  reader.at -= 1;
  return { whole, needs };
}

function readSequence(reader: Reader): Piece {
  let run: readonly string[] = [''];
  let needs: readonly string[] | null = null;
  let isWhole = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const piece = readAtom(reader);
    const { least, once } = readQuantifier(reader);
    const joined = least > 0 ? cross(run, piece.whole) : null;
    if (joined !== null) run = joined;
    else needs = better(needs, run);
    if (joined === null && least > 0) needs = better(needs, piece.needs);
    if (joined !== null && once) continue;
    isWhole = false;
    needs = better(needs, run);
    run = [''];
  }
  needs = better(needs, run);
  return { whole: isWhole ? run : null, needs };
}

function cross(left: readonly string[], right: readonly string[] | null): readonly string[] | null {
  if (right === null || left.length * right.length > mostChoices) return null;
  if (left.length === 1 && right.length === 1) return [`${left[0]}${right[0]}`];
  return left.flatMap((a) => right.map((b) => a + b));
}

/** Of two lists the one that fewer texts satisfy: its shortest string is longer. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const [long, short] = [shortest(a), shortest(b)];
  return short > long || (short === long && b.length < a.length) ? b : a;
}

/** The length of the shortest string, beyond 4 characters as good as 4. */
function shortest(list: readonly string[]): number {
  let least = 4;
  for (const { length } of list) if (length < least) least = length;
  return least;
}

// Signs that stand for themselves, without the last one where a quantifier follows it.
const plain = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;

function readAtom(reader: Reader): Piece {
  const { source } = reader;
  plain.lastIndex = reader.at;
  const signs = plain.exec(source)?.[0];
  if (signs !== undefined) {
    reader.at += signs.length;
    return { whole: [signs], needs: [signs] };
  }
  const sign = source.charAt(reader.at);
  reader.at += 1;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  if (sign === '.') return none;
  if (sign === '^' || sign === '$') return { whole: [''], needs: null };
  return { whole: [sign], needs: [sign] };
}

function readGroup(reader: Reader): Piece {
  const opening = /\?(?::|<?[=!]|<\w+>)|/y;
  opening.lastIndex = reader.at;
  const kind = opening.exec(reader.source)?.[0] ?? '';
  reader.at += kind.length;
  const inside = readAlternatives(reader);
  reader.at += 1;
  // What stands around is no part of the match: it neither ends a run of characters nor adds to it.
  return /[=!]$/.test(kind) ? { whole: [''], needs: null } : inside;
}

function readClass(reader: Reader): Piece {
  const rest = /(?:\\.|[^\]\\])*\]/suy;
  rest.lastIndex = reader.at;
  const inside = (rest.exec(reader.source)?.[0] ?? ']').slice(0, -1);
  reader.at += inside.length + 1;
  const isPlain = inside.length <= 8 && inside !== '' && !/[\\^]|.-./su.test(inside);
  return isPlain ? { whole: [...inside], needs: [...inside] } : none;
}

function readEscape(reader: Reader): Piece {
  const escaped = /[pPu]\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|k<\w+>|./suy;
  escaped.lastIndex = reader.at;
  const found = escaped.exec(reader.source)?.[0] ?? '';
  reader.at += found.length;
  if (found === 'b' || found === 'B') return { whole: [''], needs: null };
  const code = /^[ux]\{?([0-9A-Fa-f]+)/.exec(found)?.[1];
  const sign = code === undefined ? found : String.fromCodePoint(Number.parseInt(code, 16));
  return code === undefined && /^\w/.test(found) ? none : { whole: [sign], needs: [sign] };
}

function readQuantifier(reader: Reader): { least: number; once: boolean } {
  if (!'*+?{'.includes(reader.source.charAt(reader.at) || ' ')) return { least: 1, once: true };
  const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??|/y;
  quantifier.lastIndex = reader.at;
  const [found = '', count] = quantifier.exec(reader.source) ?? [];
  reader.at += found.length;
  if (found === '') return { least: 1, once: true };
  return { least: count === undefined ? (found.startsWith('+') ? 1 : 0) : Number(count), once: false };
}
