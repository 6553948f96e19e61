import { z } from 'zod';

const Binding = z.union([
  z.string().describe('Name of the series.'),
  z.strictObject({
    metric: z.string().describe('Name of the series.'),
    labels: z.record(z.string(), z.string()).default({}).describe('Labels that it must have.'),
    unit: z.string().optional().describe('Its unit, where the series does not say one.'),
    query: z.string().optional().describe('How Prometheus computes it: for alert rules and analysis templates.'),
    baseline: z.string().optional().describe('How Prometheus computes what it was before.'),
  }),
]);

/** Which series answers which criterion. */
export const Bindings = z.strictObject({
  schema: z.literal(1).describe('Version of this shape.'),
  bindings: z.record(z.string(), Binding).describe('By the id of a criterion, or the name of what it measures.'),
});
export type Bindings = z.infer<typeof Bindings>;
