import { z } from 'zod';

export const Environment = z.enum(['local', 'staging', 'production', 'any']);
export type Environment = z.infer<typeof Environment>;

export const Duration = z.strictObject({
  min: z.number().describe('Shortest time in minutes.'),
  max: z.number().describe('Longest time in minutes.'),
  text: z.string().describe('As the guide writes it.'),
});
export type Duration = z.infer<typeof Duration>;

export const Window = z.strictObject({
  text: z.string().describe('As the guide writes it: `Day 1-2`, `first 15 minutes`.'),
  unit: z.enum(['minute', 'hour', 'day', 'week', 'month']).describe('Unit of start and end.'),
  start: z.number().describe('First unit of the window.'),
  end: z.number().describe('Last unit of the window.'),
});
export type Window = z.infer<typeof Window>;
