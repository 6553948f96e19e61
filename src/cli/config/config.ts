import { z } from 'zod';

export const RuleLevel = z.enum(['off', 'info', 'warning', 'error']);
export type RuleLevel = z.infer<typeof RuleLevel>;

const Globs = z.array(z.string().min(1)).min(1);
const RuleLevels = z.record(z.string(), RuleLevel);

const Override = z.strictObject({
  files: Globs.describe('Globs relative to this file; those that start with ! take files out.'),
  rules: RuleLevels.describe('How bad the findings of a rule are in these files.'),
});

const LintConfig = z.strictObject({
  preset: z.enum(['recommended', 'strict']).optional().describe('Which rules are on; recommended by default.'),
  rules: RuleLevels.optional().describe('How bad the findings of a rule are.'),
  overrides: z.array(Override).optional().describe('The same for some files; a later entry wins.'),
  failOn: z.enum(['error', 'warning', 'info', 'never']).optional().describe('The least that fails; error by default.'),
  maxWarnings: z.int().min(0).optional().describe('More warnings fail.'),
  baseline: z.string().min(1).optional().describe('The file of known findings, relative to this file.'),
  shellcheck: z.enum(['auto', 'off', 'require']).optional().describe('Whether ShellCheck is asked; auto by default.'),
});

const SiteConfig = z.strictObject({
  editUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The address that the path of a guide is put behind to edit it; that of its repository by default.'),
});

/** What a repository settles for all who run Runsheet in it. */
export const Config = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  include: Globs.optional().describe('Globs of guides, relative to this file, for commands that name no file.'),
  lint: LintConfig.optional().describe('What `runsheet lint` does.'),
  site: SiteConfig.optional().describe('What `runsheet site` shows.'),
});
export type Config = z.infer<typeof Config>;

const keysOf = (schema: z.ZodObject): string[] => Object.keys(schema.shape);

/** The keys that an object of the configuration may have, by its path with `*` for numbers. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': keysOf(Config),
  lint: keysOf(LintConfig),
  site: keysOf(SiteConfig),
  'lint.overrides.*': keysOf(Override),
};
