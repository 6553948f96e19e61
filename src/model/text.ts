import { z } from 'zod';

/** Text that a printer may put into a comment or a heading without looking at it again. */
export const Line = z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u);

export const Id = z.string().min(1).regex(/^\S+$/u);
