import { z } from 'zod';

const sample = z
  .tuple([z.number().describe('Unix seconds.'), z.number().nullable().describe('Null when there was no number.')])
  .describe('A moment and what was measured.');

/** One measured series. */
export const Metric = z.strictObject({
  unit: z
    .string()
    .nullable()
    .default(null)
    .describe('Unit of all its numbers: ms, s, %, ratio, MB …; null for a count.'),
  value: z.number().nullable().optional().describe('What was measured last, when there is one number only.'),
  samples: z.array(sample).min(1).optional().describe('What was measured over time, oldest first.'),
  baseline: z.number().nullable().optional().describe('What it was before the deployment.'),
  agg: z.string().optional().describe('How the numbers are summed up already: average, p95 ….'),
});
export type Metric = z.infer<typeof Metric>;

/** What was measured, as `runsheet gate` reads it. */
export const Metrics = z.strictObject({
  at: z.union([z.string(), z.number()]).nullable().default(null).describe('When it was measured.'),
  metrics: z.record(z.string(), Metric).describe('Series by name.'),
});
export type Metrics = z.infer<typeof Metrics>;
