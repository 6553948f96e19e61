import { z } from 'zod';
import { Disposition, Environment, Role } from '../../model/index.ts';
import { Flow } from '../../plan/index.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file below the folder of the guide. What reads a manifest deletes such files, so none may lead out of the folder. */
const OutputPath = z.string().regex(/^(?:[\w-][\w.-]*\/)?[\w-][\w.-]*$/);

const GuideLine = z.int().min(1);

/** What `runsheet build` writes beside the outputs of one guide. */
export const Manifest = z.strictObject({
  schema: z.literal(1).describe('Version of this shape; changes only when a reader of the JSON must change.'),
  version: z.string().describe('Version of Runsheet that made the outputs.'),
  guide: z
    .strictObject({
      slug: z.string().min(1).describe('Name of the guide and of the folder of its outputs.'),
      title: z.string().describe('Title of the guide.'),
      path: z.string().min(1).describe('Path of the guide, relative to where it was built, with forward slashes.'),
      sha256: Sha256.describe('SHA-256 of its text, as UTF-8, with LF ends.'),
      lines: z
        .string()
        .regex(/^(?:[0-9a-f]{4})*$/)
        .describe('The first four digits of the SHA-256 of each line, in one string; tells later which have changed.'),
    })
    .describe('The guide that the outputs were made from.'),
  files: z
    .array(
      z.strictObject({
        path: OutputPath.describe('Path below the folder of the guide, with forward slashes.'),
        sha256: Sha256.describe('SHA-256 of its bytes.'),
        flow: Flow.nullable().describe('What the script is for; null for a file that is no script.'),
        environment: Environment.nullable().describe('Where the script runs; null when it runs anywhere.'),
        steps: z.int().min(0).nullable().describe('Number of its steps; null for a file that is no script.'),
      }),
    )
    .describe('Every output but the manifest itself.'),
  blocks: z
    .array(
      z.strictObject({
        id: z.string().describe('Id of the block.'),
        lines: z
          .strictObject({ from: GuideLine.describe('First line.'), to: GuideLine.describe('Last line.') })
          .describe('Where it stands in the guide, fence lines included.'),
        role: Role.describe('What it is.'),
        disposition: Disposition.describe('What the forward script does with it.'),
        scripts: z
          .array(
            z.strictObject({
              path: OutputPath.describe('The script.'),
              steps: z.array(z.string()).describe('Ids of the steps that come from the block.'),
              leftOut: z.string().nullable().describe('Why no step comes from it; null when one does.'),
            }),
          )
          .describe('What became of it in each script.'),
      }),
    )
    .describe('Every code block of the guide, in reading order.'),
  findings: z
    .array(
      z.strictObject({
        path: OutputPath.describe('The script.'),
        block: z.string().nullable().describe('The block that it is about.'),
        line: GuideLine.describe('Line of the guide.'),
        message: z.string().describe('What the script cannot do by itself and leaves to a person.'),
      }),
    )
    .describe('Where a script stops for a person because Bash cannot do what the guide says.'),
});
export type Manifest = z.infer<typeof Manifest>;
