import { z } from 'zod';

export const Evidence = z.strictObject({
  signal: z.string().describe('Which observation speaks: `language-tag`, `shell-syntax`, `heading` ….'),
  verdict: z.string().describe('What it speaks for, such as `role:run` or `dialect:powershell`, and why.'),
  weight: z.number().describe('How strongly, from -1 (against) to 1 (decides alone).'),
});
export type Evidence = z.infer<typeof Evidence>;
