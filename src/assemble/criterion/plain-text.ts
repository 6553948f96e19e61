/** Letters, digits and marks beyond ASCII: all but the signs that a text in English has as well. */
const beyond =
  /[\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff]|[\u2070-\u209f\u2100-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\u2dff\u2e2f\u2e80-\u2fff\u3005-\u3007]|[\u3021-\ud83b\ud83f-\udbff]|[\ue000-\ufe0e]|[\ufe20-\uffff]|[\u20d0-\u20ff]|\ud83c[\udd00-\udd0c]/;

/** Whether the text has no other letters and digits than those of ASCII. */
export function isPlain(text: string): boolean {
  return !beyond.test(text);
}

const plainMembers: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Lo: '',
  N: '0-9',
  'Script=Latin': 'A-Za-z',
  'Script=Cyrillic': '',
  'Script=Arabic': '',
  'Script=Han': '',
  'Script=Hiragana': '',
  'Script=Katakana': '',
  'Script=Hangul': '',
};

/** The source of a pattern that matches the same in plain texts, without the properties that take long to compile. */
export function plainSource(source: string): string {
  let isInside = false;
  return source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/gsu, (found, property?: string) => {
    if (found === '[' || found === ']') isInside = found === '[';
    const members = plainMembers[property ?? ''];
    if (members === undefined) return found;
    return isInside ? members : `[${members}]`;
  });
}
