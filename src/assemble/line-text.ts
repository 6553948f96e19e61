/** Anything but letters and signs of ASCII with single spaces between them. */
const untidy = /[^ -~]| {2}/;
const beyondAscii = /[^\0-\x7f]/;

/** Text for one line: control characters become spaces, white space is folded. */
export function cleanLine(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const pictograph = /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\u20E3)/gu;

/** The same without emoji. Letters such as © that are pictographs only by table stay. */
export function withoutEmoji(text: string): string {
  return cleanLine(
    beyondAscii.test(text) ? text.replace(pictograph, (found) => (found < '\u2190' ? found : ' ')) : text,
  );
}
