import { expect, test } from 'vitest';
import { Dialect } from '../../src/model/index.ts';
import { paint } from '../../src/site/highlight/paint.ts';
import { tokenise } from '../../src/site/highlight/tokenise.ts';
import { textOfHtml } from '../../src/site/prose/escape.ts';

test('a command is coloured inside of what is wrapped', () => {
  const text = 'echo "$A" # say it';
  const wraps = [
    { start: 0, end: 9, open: '<span class="cmd">', close: '</span>' },
    { start: 6, end: 8, open: '<var>', close: '</var>' },
  ];
  expect(paint(text, tokenise(text, 'bash'), wraps)).toBe(
    '<span class="cmd">echo <span class="t-string">&quot;</span><var><span class="t-string">$A</span></var>' +
      '<span class="t-string">&quot;</span></span> <span class="t-comment"># say it</span>',
  );
});

test.each(Dialect.options)('%s: colours change no letter, and hostile text costs no more than other', (dialect) => {
  const text = `a: "b${'\\'}" # c\n'x' $\{y} <z> FROM -- 1.5 "`;
  expect(textOfHtml(paint(text, tokenise(text, dialect), []))).toBe(text.replace(/\s+/g, ' '));
  const start = performance.now();
  for (const piece of ['${', '"', "'", '#', '- ', '\\', '<#', '/*', '$', ' ', 'a'])
    tokenise(piece.repeat(30_000), dialect);
  expect(performance.now() - start).toBeLessThan(5000);
});
