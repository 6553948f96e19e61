// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { readChecks } from '../../src/emit/bash/step-checks.ts';
import type { ExpectCheck } from '../../src/model/index.ts';

const read = (check: ExpectCheck, shellText: string | null = 'ls') =>
  readChecks([{ line: 7, text: 'as written', check }], { shellText });

const person = { kind: 'person', text: 'as written', line: 7 };

describe('texts', () => {
  it('are looked for one by one', () => {
    expect(read({ kind: 'contains', values: ['OK', 'ready'] })).toEqual([
      { kind: 'matches', text: 'as written', pattern: '(^|[^[:alnum:]_])OK([^[:alnum:]_]|$)', line: 7 },
      { kind: 'matches', text: 'as written', pattern: '(^|[^[:alnum:]_])ready([^[:alnum:]_]|$)', line: 7 },
    ]);
  });

  it('that begin or end in signs, or hold letters of other scripts, are looked for as they stand', () => {
    const contains = (value: string) => ({ kind: 'contains', text: 'as written', value, line: 7 });
    expect(read({ kind: 'contains', values: ['[ok]', 'café'] })).toEqual([contains('[ok]'), contains('café')]);
    expect(read({ kind: 'contains', values: ['v4.2 (x86)'] })).toMatchObject([
      { pattern: '(^|[^[:alnum:]_])v4\\.2 \\(x86\\)' },
    ]);
  });

  it('of several lines are shown in one', () => {
    const [shown] = readChecks([{ line: 7, text: '{\n  "ok": 1\n}', check: { kind: 'person' } }], { shellText: null });
    expect(shown?.text).toBe('{ "ok": 1 }');
  });

  it('of another kind are shown', () => {
    expect(read({ kind: 'person' })).toEqual([person]);
  });
});

describe('a status', () => {
  const header = 'HTTP/[0-9.]+ (200|3[0-9][0-9])([^0-9]|$)';
  const alone = '(^|[^0-9])(200|3[0-9][0-9])([^0-9]|$)';
  it.each<[string, string]>([
    ['curl -I x', header],
    ['curl -sI x | head -1', header],
    ['curl -i x', header],
    ['curl -v x 2>&1', header],
    ['curl -s -D - -o /dev/null x', header],
    ['curl -sS --head "https://$HOST/"', header],
    ['wget -S --spider x', header],
    ['http --headers x', header],
    ["curl -s -o /dev/null -w '%{http_code}' x", alone],
    ["curl -so /dev/null -w '%{response_code}\\n' x", alone],
    ['docker exec web curl -I x', header],
  ])('is read from the output of %s', (shellText, pattern) => {
    expect(read({ kind: 'status', codes: ['200', '3xx'] }, shellText)).toEqual([
      { kind: 'matches', text: 'as written', pattern, line: 7 },
    ]);
  });

  it.each([
    'curl x',
    'curl -f x',
    "curl -w '%{http_code}' x",
    "curl -o f -w '%{time_total}' x",
    'curl -I -o f x',
    'curl -I x > f',
    'curl -I x | jq .',
    'X=$(curl -I x)',
    'if curl -I x; then ls; fi',
    'curl -I x\ncurl -I y',
    'wget x',
    'http x',
    'ls',
  ])('is left to a person after %s', (shellText) => {
    expect(read({ kind: 'status', codes: ['200'] }, shellText)).toEqual([person]);
  });

  it('is left to a person where it is no number, or nothing is known of the output', () => {
    expect(read({ kind: 'status', codes: ['200', 'OK'] }, 'curl -I x')).toEqual([person]);
    expect(read({ kind: 'status', codes: [] }, 'curl -I x')).toEqual([person]);
    expect(read({ kind: 'status', codes: ['200'] }, null)).toEqual([person]);
  });
});

describe('a number', () => {
  it.each<[string, string]>([
    ['pods', 'pod'],
    ['replica', 'replica'],
    ['entries', 'entr'],
    ['processes', 'process'],
    ['matches', 'match'],
    ['address', 'address'],
    ['failed tests', 'failed test'],
  ])('of %s is looked for before %s', (unit, stem) => {
    expect(read({ kind: 'count', comparator: '==', value: 3, unit })).toEqual([
      { kind: 'count', text: 'as written', comparator: '==', value: 3, unit: stem, line: 7 },
    ]);
  });

  it.each([null, '%', 'GB/s', '.*'])('of %s is left to a person', (unit) => {
    expect(read({ kind: 'count', comparator: '==', value: 3, unit })).toEqual([person]);
  });
});
