import { z } from 'zod';

const Place = {
  line: z.int(),
  endLine: z.int(),
  /** In characters, counted from 1; a tab is one. */
  column: z.int(),
  endColumn: z.int(),
};

const Replacement = z.object({ ...Place, replacement: z.string() });

const Comment = z.object({
  ...Place,
  file: z.string(),
  level: z.enum(['error', 'warning', 'info', 'style']),
  code: z.int(),
  message: z.string(),
  fix: z.object({ replacements: z.array(Replacement) }).nullish(),
});
export type Comment = z.infer<typeof Comment>;
export type Place = Pick<Comment, keyof typeof Place>;

const Answer = z.object({ comments: z.array(Comment) });

/** Reads what `shellcheck --format=json1` prints; null when it is something else. */
export function readComments(json: string): Comment[] | null {
  try {
    return Answer.safeParse(JSON.parse(json)).data?.comments ?? null;
  } catch {
    return null;
  }
}
