/**
 * The statements of a text of SQL, without comments; strings and quoted identifiers are blanked. A line that starts
 * with `\` (psql) or `.` and a letter (sqlite) between statements is a statement of its own.
 */
export function splitSql(text: string): string[] {
  const statements: string[] = [];
  let current = '';
  let isBlank = true;
  const finish = (): void => {
    if (!isBlank) statements.push(current.trim());
    current = '';
    isBlank = true;
  };
  for (let at = 0; at < text.length; ) {
    const meta = isBlank || text[at] === '\\' ? clientCommandAt(text, at) : null;
    if (meta !== null) {
      finish();
      statements.push(text.slice(at, meta).trim());
      at = meta;
      continue;
    }
    const after = skipQuoted(text, at);
    if (after > at) {
      const isComment = text[at] === '-' || text[at] === '/';
      current += isComment ? ' ' : "''";
      isBlank &&= isComment;
      at = after;
    } else if (text[at] === ';') {
      finish();
      at++;
    } else {
      isBlank &&= /\s/.test(text[at]!);
      current += text[at++];
    }
  }
  finish();
  return statements;
}

/** The end of a psql or sqlite command that starts here, or null. psql also ends it at `\\`. */
function clientCommandAt(text: string, at: number): number | null {
  const isPsql = text[at] === '\\' && /[A-Za-z!?]/.test(text[at + 1] ?? '');
  const isSqlite = text[at] === '.' && /[A-Za-z]/.test(text[at + 1] ?? '');
  if (!isPsql && !isSqlite) return null;
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}

/** The end of the comment, string, quoted identifier or dollar string that starts here; else `at`. */
function skipQuoted(text: string, at: number): number {
  const character = text[at];
  if (character === "'" || character === '"' || character === '`') return closing(text, at, character);
  if (character === '-' && text[at + 1] === '-') return until(text, at, '\n');
  if (character === '/' && text[at + 1] === '*') return until(text, at + 2, '*/');
  if (character !== '$') return at;
  const tag = /^\$[A-Za-z_]{0,30}\$/.exec(text.slice(at, at + 32))?.[0];
  return tag === undefined ? at : until(text, at + tag.length, tag);
}

function until(text: string, from: number, end: string): number {
  const found = text.indexOf(end, from);
  return found === -1 ? text.length : found + end.length;
}

function closing(text: string, at: number, quote: string): number {
  let end = text.indexOf(quote, at + 1);
  while (end !== -1 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  return end === -1 ? text.length : end + 1;
}
