import { expect } from 'vitest';
import { readShell } from '../../../src/shell/index.ts';
import { fragments } from './fragments.ts';
import { askBash, itWithBash } from './real-bash.ts';

// `declare -f` prints a function as bash understood it: without its comments.
const understand = String.raw`while IFS= read -r -d '' text; do
  if (eval "probe() { :
$text
}" && declare -f probe) 2>/dev/null; then :; else printf 'invalid'; fi
  printf '\0'
done`;

function withoutComments(text: string): string {
  return readShell(text).comments.reduceRight(
    (rest, { offset, raw }) => rest.slice(0, offset) + ' '.repeat(raw.length) + rest.slice(offset + raw.length),
    text,
  );
}

itWithBash('what it takes for a comment, bash ignores', () => {
  const commented = fragments.filter((text) => readShell(text).comments.length > 0);
  expect(commented.length).toBeGreaterThan(10);
  expect(askBash(understand, commented.map(withoutComments))).toEqual(askBash(understand, commented));
});

itWithBash('every other # matters to bash', () => {
  const cases = fragments.map(withoutComments).flatMap((text) =>
    [...text.matchAll(/#/g)].map(({ index }) => ({
      text,
      changed: `${text.slice(0, index)}Z${text.slice(index + 1)}`,
    })),
  );
  expect(cases.length).toBeGreaterThan(5);
  const before = askBash(
    understand,
    cases.map(({ text }) => text),
  );
  const after = askBash(
    understand,
    cases.map(({ changed }) => changed),
  );
  expect(cases.filter((_, at) => before[at] === after[at])).toEqual([]);
});
