import { z } from 'zod';

export const Source = z.strictObject({
  path: z.string().describe('Path of the guide as it was given, with forward slashes.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the text before any repair, as UTF-8, with LF ends.'),
  lines: z.int().min(0).describe('Number of lines.'),
  eol: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']).describe('Line ends of the file.'),
  bom: z.boolean().describe('Whether the file starts with a byte order mark.'),
  encoding: z
    .strictObject({
      repaired: z
        .enum(['mac-roman', 'windows-1252'])
        .nullable()
        .describe('The encoding that the UTF-8 text had been read as by mistake, or null.'),
      lines: z.array(z.int().min(1)).describe('Lines that were repaired.'),
      texts: z.array(z.string()).describe('These lines as they are meant, in the same order.'),
    })
    .describe('Repair of characters that were broken by wrong decoding.'),
  hidden: z
    .array(
      z.strictObject({
        line: z.int().min(1).describe('Line of the guide.'),
        column: z.int().min(1).describe('Column in the repaired line.'),
        code: z.string().describe('The character: `U+202E`.'),
      }),
    )
    .describe('Characters that do not show, and make a terminal or a reader show something else than what is there.'),
  problems: z
    .array(
      z.strictObject({
        kind: z.enum(['unclosed-fence', 'unclosed-container', 'front-matter']).describe('What is wrong.'),
        line: z.int().min(1).describe('Where.'),
        message: z.string().describe('One sentence for the writer.'),
      }),
    )
    .describe('What the Markdown itself gets wrong.'),
});
export type Source = z.infer<typeof Source>;
