import { expect, test } from 'vitest';
import { isOpenName, patternOfName } from '../../src/lint/name-pattern.ts';

test.each([
  ['a_$(date +%Y%m%d).sql', 'a_20260301.sql', true],
  ['a_$(date +%Y%m%d).sql', 'a_latest.sql', false],
  ['a_$(date -u +"%F_%H-%M").sql', 'a_2026-03-01_12-30.sql', true],
  ['a_`date +%s`.sql', 'a_1700000000.sql', true],
  ['a_`date +%s`.sql', 'a_.sql', false],
  ['a_$(date +%-d).sql', 'a_1.sql', true],
  ['a_$(date).sql', 'a_latest.sql', true],
  ['a_$(date +%A).sql', 'a_Monday.sql', true],
  ['/srv/$DIR/a.sql', 'a.sql', true],
  ['a_$KIND.sql', 'a_full.sql', true],
  ['a_$KNOWN.sql', 'a_full.sql', false],
  ['a_$KNOWN.sql', 'a_7.sql', true],
  ['a_$LOOP.sql', 'a_x.sql', true],
  ['a.sql', 'a-sql', false],
  ['$PATHED', 'a_7.sql', true],
  ['a_<date>.sql', 'a_x.sql', true],
  ['a_?.sql', 'a_1.sql', true],
])('%s can be %s: %s', (word, name, expected) =>
  expect(
    patternOfName(
      word,
      new Map([
        ['KNOWN', '7'],
        ['PATHED', '"/srv/copies/a_$KNOWN.sql"'],
        ['LOOP', '$LOOP'],
      ]),
    ).test(name),
  ).toBe(expected),
);

test.each([
  ['$BACKUP', true],
  ['$(pick)', true],
  ['"$A$B"', true],
  ['$A.sql', false],
])('%s says nothing of its name: %s', (word, expected) =>
  expect(isOpenName(patternOfName(word, new Map()))).toBe(expected),
);
