// Generated from the files of rules/ by npm run generate: change those, not this one.
import type { Rule } from './rule.ts';
import { gitAddAll } from './rules/git-add-all.ts';
import { suppressionUnknown } from './rules/suppression-unknown.ts';
import { suppressionUnused } from './rules/suppression-unused.ts';
import { suppressionWithoutReason } from './rules/suppression-without-reason.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  gitAddAll,
  suppressionUnknown,
  suppressionUnused,
  suppressionWithoutReason,
];
