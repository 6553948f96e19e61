// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listExpansions, listPrograms, needsBash4, readQuoting } from '../../src/shell/index.ts';

const shellish = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        ' ',
        '\n',
        '"',
        "'",
        '`',
        '$',
        '$(',
        '${',
        '}',
        ')',
        '(',
        '((',
        '))',
        '[[ ',
        ' ]]',
        '<<E\n',
        '\nE\n',
        '\\',
      ],
      ...[
        ';',
        '&&',
        '|',
        '>',
        '<',
        '=',
        '#',
        'if ',
        'then ',
        'fi',
        'case x in ',
        'esac',
        'ssh h ',
        'bash -c ',
        'eval ',
        '~',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

it('reads any text, however broken, and each stretch of it', () => {
  fc.assert(
    fc.property(fc.oneof(shellish, fc.string()), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % (text.length + 1);
      const end = Math.min(text.length, start + 1 + (length % 5));
      const [context] = readQuoting(text, [{ start, end }]);
      expect(context?.around.start).toBeLessThanOrEqual(start);
      expect(listExpansions(text).every((one) => one.start < one.end && one.end <= text.length)).toBe(true);
      expect([typeof needsBash4(text), typeof listPrograms(text).open]).toEqual(['boolean', 'boolean']);
    }),
    { numRuns: 1500, examples: [['${`\\', 0, 0]] },
  );
});
