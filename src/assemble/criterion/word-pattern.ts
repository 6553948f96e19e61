/** Letters of one alphabet, for a class of characters. */
export const latin =
  'A-Za-zªº\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02b8\\u02e0-\\u02e4\\u1d00-\\u1dbe\\u1e00-\\u1eff\\u2071ⁿ\\u2090-\\u209c\\u212a\\u212b\\u2132\\u214e\\u2160-\\u2188\\u2c60-\\u2c7f\\ua722-\\ua787\\ua78b-\\ua7ff\\uab30-\\uab69\\ufb00-\\ufb06\\uff21-\\uff3a\\uff41-\\uff5a';
export const cyrillic = '\\u0400-\\u0484\\u0487-\\u052f\\u1c80-\\u1c8a\\u2de0-\\u2dff\\ua640-\\ua69f';
/** Digits and signs that are numbers. */
export const number =
  '0-9²³¹¼-¾\\u0660-\\u0669\\u06f0-\\u06f9\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\uff10-\\uff19';
const arabic =
  '\\u0600-\\u0604\\u0606-\\u060b\\u060d-\\u061a\\u061c-\\u061e\\u0620-\\u063f\\u0641-\\u064a\\u0656-\\u066f\\u0671-\\u06dc\\u06de-\\u06ff\\u0750-\\u077f\\u0870-\\u0891\\u0897-\\u08e1\\u08e3-\\u08ff\\ufb50-\\ufd3d\\ufd40-\\ufdcf\\ufdf0-\\ufdff\\ufe70-\\ufefc';
/**
 * A letter of an alphabet, upper or lower case. Ranges and no properties of Unicode: a pattern repeats it for each of
 * its words, and properties take long to compile.
 */
export const letter = `[_${latin}${cyrillic}${arabic}]`;
/** The same for texts that are plain. */
export const plainLetter = '[A-Z_a-z]';
const startsWithLetter = new RegExp(`^(?:\\(\\?:)*\\[?${letter}`);
const endsWithLetter = new RegExp(`(?:${letter}|[\\])?])$`);
const ideograph =
  /[\u2e80-\u3007\u3021-\u302f\u3038-\u30fa\u30fd-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff]/;

/**
 * One alternation of many words, longest first. Words of an alphabet must stand alone; words of a script that
 * is written without spaces need not.
 */
export function joinWords(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => {
      if (ideograph.test(word)) return word;
      const before = startsWithLetter.test(word) ? `(?<!${letter})` : '';
      const after = endsWithLetter.test(word) && startsWithLetter.test(word) ? `(?!${letter})` : '';
      return `${before}(?:${word})${after}`;
    })
    .join('|');
}
