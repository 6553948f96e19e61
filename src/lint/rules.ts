// Generated from the files of rules/ by npm run generate: change those, not this one.
import type { Rule } from './rule.ts';
import { dumpFormatMismatch } from './rules/dump-format-mismatch.ts';
import { gitAddAll } from './rules/git-add-all.ts';
import { restoreOverLiveDatabase } from './rules/restore-over-live-database.ts';
import { restoreReadsCompressedFile } from './rules/restore-reads-compressed-file.ts';
import { restoreWhileApplicationRuns } from './rules/restore-while-application-runs.ts';
import { restoreWithoutSafetyCopy } from './rules/restore-without-safety-copy.ts';
import { rollbackFileUndefined } from './rules/rollback-file-undefined.ts';
import { suppressionUnknown } from './rules/suppression-unknown.ts';
import { suppressionUnused } from './rules/suppression-unused.ts';
import { suppressionWithoutReason } from './rules/suppression-without-reason.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  dumpFormatMismatch,
  gitAddAll,
  restoreOverLiveDatabase,
  restoreReadsCompressedFile,
  restoreWhileApplicationRuns,
  restoreWithoutSafetyCopy,
  rollbackFileUndefined,
  suppressionUnknown,
  suppressionUnused,
  suppressionWithoutReason,
];
