import { quoteBash } from '../../shell/index.ts';

/** Shell lines that print exactly `text` through `__rs_put`, which is part of the runtime. */
export function printText(text: string): string {
  if (text.includes('\0')) throw new RangeError('A shell script cannot hold a NUL character.');
  if (/\p{Cs}/u.test(text)) throw new RangeError('A shell script cannot hold a lone surrogate.');
  if (hasControls.test(text)) return `printf '%b' ${quoteBash(escapeControls(text))}`;
  const delimiter = chooseDelimiter(text);
  return text === '' || text.endsWith('\n')
    ? `__rs_put <<'${delimiter}'\n${text}${delimiter}`
    : `__rs_put - <<'${delimiter}'\n${text}\n${delimiter}`;
}

// In a here-document a carriage return or an escape sequence would hide the line from whoever reads the script.
const hasControls = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Text for `printf %b`: lines stay lines, everything that is not plain text is an escape. */
function escapeControls(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(new RegExp(hasControls, 'g'), (character) =>
      [...new TextEncoder().encode(character)].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join(''),
    );
}

/** A word that no line of the text is. A text that ends its own here-document would be run, even by `--plan`. */
function chooseDelimiter(text: string): string {
  const lines = new Set(text.split('\n'));
  const base = `RS_${hash(text)}`;
  for (let count = 0; ; count += 1) {
    const delimiter = count === 0 ? base : `${base}_${count}`;
    if (!lines.has(delimiter)) return delimiter;
  }
}

/** FNV-1a, 32 bits. It has to spread, not to resist: the delimiter is compared with every line. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
