const unprintable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text for one comment line: what would end the line, steer a terminal or turn the writing around becomes `?`. */
export function oneLine(text: string): string {
  return text.replace(unprintable, '?');
}

/** JSON on one line, which reads back as `value` and shows every character as it is. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(unprintable, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
