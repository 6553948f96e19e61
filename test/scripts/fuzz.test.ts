import { describe, expect, test } from 'vitest';
import { keyOf } from '../../scripts/fuzz/found-case.ts';
import { makeInput } from '../../scripts/fuzz/make-input.ts';
import { shrink } from '../../scripts/fuzz/shrink.ts';

const guides = ['# Shop\n\n- [ ] Ready\n\n```bash\nmake\n```\n', '# App\n\n## Rollback\n'].map((text) =>
  text.split('\n'),
);
const soon = () => Date.now() + 10_000;

describe('inputs', () => {
  const make = (seed: number) => Array.from({ length: 40 }, (_, at) => makeInput(seed, at, guides));

  test('are the same for the same seed, and others for another one', () => {
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
  });

  test('are of many kinds', () => {
    const texts = make(3);
    expect(new Set(texts).size).toBeGreaterThan(36);
    for (const sign of ['```bash', '# Shop', '\r\n', '<<', '- [ ]']) expect(texts.join('')).toContain(sign);
  });
});

describe('shrinking', () => {
  test('keeps the lines and characters that matter, and no words of a guide', async () => {
    const isFaulty = async (text: string) => /^- .*\n(?:.*\n)*?```/m.test(text);
    expect(await shrink('# Deploy\n\n- Take care\n\nWords\n\n```bash\nmake\n```\n', isFaulty, soon())).toBe('- \n```');
    const isLong = async (text: string) => /\p{L}{4}/u.test(text) && text.includes('*');
    expect(await shrink('deploy * now', isLong, soon())).toMatch(/^\p{L}{4}\*$/u);
    const isNamed = async (text: string) => /\[.+\]/.test(text);
    expect(await shrink('see [secret] here', isNamed, soon())).toMatch(/^\[.\]$/);
  });

  test('stops when the time is over', async () => {
    expect(await shrink('abc', async () => true, Date.now() - 1)).toBe('abc');
  });
});

test('faults of one kind have one key', () => {
  const key = (message: string) => keyOf({ invariant: 'page', message });
  expect(key('b-12 starts at 3, which is no place')).toBe(key('b-7 starts at 10, which is no place'));
  expect(key('the page lacks the block a:1')).toBe(key('the page lacks the block deploy/b:2'));
  expect(key('the page lacks the block a:1')).not.toBe(key('the page lacks the item a:1'));
});
