import { z } from 'zod';
import { Finding, GuideKind } from '../../model/index.ts';

const number = (what: string) => z.int().min(0).describe(what);

const counts = {
  errors: number('Findings of level error.'),
  warnings: number('Findings of level warning.'),
  infos: number('Findings of level info.'),
  fixable: number('Findings that `--fix` puts right.'),
  suppressed: number('Findings that a directive of the guide keeps away.'),
  baselined: number('Findings that the baseline knows.'),
};

/** What `runsheet lint --format json` prints. */
export const Findings = z.strictObject({
  schema: z.literal(1).describe('Version of this shape; changes only when a reader must change.'),
  version: z.string().describe('Version of Runsheet.'),
  findings: z.array(Finding).describe('By guide, in reading order.'),
  files: z
    .array(
      z.strictObject({
        path: z.string().describe('The guide, as it was given; `-` is standard input.'),
        kind: GuideKind.describe('What kind of guide it is.'),
        ...counts,
      }),
    )
    .describe('Every guide that was read, those without findings included.'),
  summary: z
    .strictObject({
      files: number('Guides that were read.'),
      ...counts,
      stale: number('Entries of the baseline of which no finding is left.'),
    })
    .describe('All guides together.'),
});
export type Findings = z.infer<typeof Findings>;
