/** Text for one line: control characters become spaces, white space is folded. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const pictograph = /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\u20E3)/gu;

/** The same without emoji. Letters such as © that are pictographs only by table stay. */
export function withoutEmoji(text: string): string {
  return cleanLine(text.replace(pictograph, (found) => (found < '\u2190' ? found : ' ')));
}
