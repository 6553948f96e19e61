import { z } from 'zod';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const Entry = z.strictObject({
  path: z.string().min(1).describe('The guide, relative to this file.'),
  rule: z.string().min(1).describe('The rule that found it.'),
  fingerprint: z.string().min(1).describe('The fingerprint of the finding.'),
});
export type Entry = z.infer<typeof Entry>;

/** Findings that were there when the linter came: they are counted, and reported no more. */
export const Baseline = z.strictObject({
  schema: z.literal(1).describe('Version of this shape.'),
  findings: z.array(Entry).describe('Sorted by path, rule and fingerprint.'),
});
export type Baseline = z.infer<typeof Baseline>;

export const keyOf = ({ path, rule, fingerprint }: Entry): string => [path, rule, fingerprint].join('\0');

export function writeBaseline(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
  const baseline: Baseline = {
    schema: 1,
    findings: sorted.map(({ path, rule, fingerprint }) => ({ path, rule, fingerprint })),
  };
  return `${JSON.stringify(baseline, null, 2)}\n`;
}
