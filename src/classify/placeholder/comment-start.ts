const quotes = new Set(['"', "'", '`']);

/** Offset at which the comment of a line begins, or its length; a marker inside quotes or inside a word begins none. */
export function commentStart(line: string, markers: readonly string[]): number {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\') {
      at += 1;
    } else if (quote !== '') {
      if (char === quote) quote = '';
    } else if (isOpening(line, at, markers)) {
      return at;
    } else if (quotes.has(char) && closes(line, at, char)) {
      quote = char;
    }
  }
  return line.length;
}

function isOpening(line: string, at: number, markers: readonly string[]): boolean {
  if (!markers.some((marker) => line.startsWith(marker, at))) return false;
  return at === 0 || /[\s;()]/.test(line.charAt(at - 1));
}

// An apostrophe in prose opens no string: only a quote that is closed on its line hides a marker.
function closes(line: string, at: number, quote: string): boolean {
  return at + 1 < line.length && line.lastIndexOf(quote) > at;
}
