import { describe, expect, it } from 'vitest';
import { classify, emptyFence, type Fence } from '../../../src/classify/index.ts';

/** What a block looks like; what it is in the end, as `dialect role`; and where that helps, the words of the evidence. */
export type Row = readonly [name: string, fence: Partial<Fence>, verdict: string];

/** `bash` and the lines below it, as the block stands in a guide; the first line is the info string, which may be empty. */
export const fence = (lang: string, ...lines: readonly string[]): Partial<Fence> => ({
  lang: lang === '' ? null : lang,
  text: lines.join('\n'),
});

/** The rows for which a signal must speak and those for which it must not, each with what the block is in the end. */
export function testSignal(signal: string, speaks: readonly Row[], silent: readonly Row[]): void {
  const read = (partial: Partial<Fence>) => {
    const { dialect, role, because } = classify({ ...emptyFence, ...partial });
    return { verdict: `${dialect} ${role}`, signals: because.map((reason) => reason.signal) };
  };
  describe(`${signal} speaks`, () => {
    it.each(speaks)('%s', (_, partial, verdict) => {
      const found = read(partial);
      expect(found.signals).toContain(signal);
      expect(found.verdict).toBe(verdict);
    });
  });
  describe(`${signal} is silent`, () => {
    it.each(silent)('%s', (_, partial, verdict) => {
      const found = read(partial);
      expect(found.signals).not.toContain(signal);
      expect(found.verdict).toBe(verdict);
    });
  });
}
