import { expect, test } from 'vitest';
import { quoteCommand } from '../../src/lint/excerpt.ts';

test.each([
  ['make all', 'make all'],
  ['A=1 B="x y" C=\'z\' D=$(date +%s) \\\n  ts-node scripts/load.ts', 'ts-node scripts/load.ts'],
  ['curl -fsS \\\n  -H "Accept: a" \\\r\n  https://shop.com', 'curl -fsS -H "Accept: a" https://shop.com'],
  ['NAME=value', 'NAME=value'],
  ['psql <<SQL\nSELECT 1;\nSQL', 'psql <<SQL …'],
  ['echo A=1 b', 'echo A=1 b'],
  [`echo ${'x'.repeat(90)}`, `echo ${'x'.repeat(63)} …`],
])('quotes %j', (text, quoted) => {
  expect(quoteCommand(text)).toBe(quoted);
});
