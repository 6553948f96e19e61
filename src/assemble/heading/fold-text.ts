const singles: Readonly<Record<string, string>> = {
  '\u0131': 'i',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  '\u2018': "'",
  '\u2019': "'",
  '\u2212': '-',
  '\u301C': '~',
  '\u3000': ' ',
  '\u3010': '[',
  '\u3011': ']',
  '\u3014': '[',
  '\u3015': ']',
  '\u3002': '.',
  '\u060C': ',',
  '\u061B': ';',
};

/**
 * Folds spelling variants so that one pattern matches them all: accents, full-width forms, Arabic digits, dashes.
 * Keeps case, and keeps the length in UTF-16 units: an index into the result is an index into the text.
 */
export function foldText(text: string): string {
  return text.replace(/[^\u0000-\u007F]/g, foldUnit);
}

function foldUnit(unit: string): string {
  const single = singles[unit];
  if (single !== undefined) return single;
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 0x30);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 0x30);
  // Kana and Hangul decompose into signs that mean something else; above U+D7FF lie surrogates and compatibility forms.
  if (code < 0xc0 || (code >= 0x3040 && code <= 0x30ff) || code >= 0xac00) return unit;
  return unit.normalize('NFD').charAt(0);
}
