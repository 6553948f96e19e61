import { angles } from './families/angle.ts';
import { bareWords } from './families/bare-word.ts';
import { blankRuns } from './families/blank-run.ts';
import { braces } from './families/brace.ts';
import { brackets } from './families/bracket.ts';
import { dateMarks } from './families/date-mark.ts';
import { dunders } from './families/dunder.ts';
import { elidedValues } from './families/elided-value.ts';
import { emails } from './families/email.ts';
import { fileNameWords } from './families/file-name-word.ts';
import { genericFiles } from './families/generic-file.ts';
import { hosts } from './families/host.ts';
import { logins } from './families/login.ts';
import { machinePaths } from './families/machine-path.ts';
import { mustaches } from './families/mustache.ts';
import { nativeWords } from './families/native-word.ts';
import { optionValues } from './families/option-value.ts';
import { paths } from './families/path.ts';
import { repositoryOwners } from './families/repository-owner.ts';
import { sampleWords } from './families/sample-word.ts';
import { secretArguments } from './families/secret-argument.ts';
import { secretSettings } from './families/secret-setting.ts';
import { secretUrls } from './families/secret-url.ts';
import { sqlNames } from './families/sql-name.ts';
import { versions } from './families/version.ts';
import { yours } from './families/your.ts';
import type { Family } from './family.ts';

/** All families; of two that take the same stretch the earlier one names it. */
export const families: readonly Family[] = [
  angles,
  brackets,
  mustaches,
  braces,
  machinePaths,
  paths,
  genericFiles,
  hosts,
  logins,
  emails,
  versions,
  dateMarks,
  fileNameWords,
  dunders,
  yours,
  bareWords,
  blankRuns,
  sampleWords,
  repositoryOwners,
  nativeWords,
  optionValues,
  sqlNames,
  elidedValues,
  secretUrls,
  secretArguments,
  secretSettings,
];
