import fc from 'fast-check';
import { expect } from 'vitest';
import { quoteBash } from '../../../src/shell/index.ts';
import { askBash, itWithBash } from './real-bash.ts';

const word = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
    fc
      .array(fc.constantFrom('$', '`', '"', "'", '\\', '!', '\n', '~', '*', '\u202E', 'é', '\u0001', '7', '=', '-'))
      .map((all) => all.join('')),
  )
  .filter((text) => !text.includes('\0') && !/\p{Cs}/u.test(text));

itWithBash('bash reads back each quoted word as it was', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 50, maxLength: 200 }), (words) => {
      const script = `eval "$(cat)"`;
      const program = words.map((text) => `printf '%s\\0' ${quoteBash(text)}`).join('\n');
      expect(askBash(`${script.replace('$(cat)', '$(tr -d "\\0")')}`, [program])).toEqual(words);
    }),
    { numRuns: 20 },
  );
});
