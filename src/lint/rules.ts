// Generated from the files of rules/ by npm run generate: change those, not this one.
import type { Rule } from './rule.ts';
import { alternativesInOneBlock } from './rules/alternatives-in-one-block.ts';
import { anchorDead } from './rules/anchor-dead.ts';
import { appendToUnfinishedLine } from './rules/append-to-unfinished-line.ts';
import { authorizationOverHttp } from './rules/authorization-over-http.ts';
import { backupAfterChange } from './rules/backup-after-change.ts';
import { backupBeforeWritesStop } from './rules/backup-before-writes-stop.ts';
import { backupCheckWeak } from './rules/backup-check-weak.ts';
import { backupMissing } from './rules/backup-missing.ts';
import { backupNameRecomputed } from './rules/backup-name-recomputed.ts';
import { backupNeverRestored } from './rules/backup-never-restored.ts';
import { backupPipeHidesFailure } from './rules/backup-pipe-hides-failure.ts';
import { backupTestRestoresLive } from './rules/backup-test-restores-live.ts';
import { backupUnverified } from './rules/backup-unverified.ts';
import { blockGoesOnAfterFailure } from './rules/block-goes-on-after-failure.ts';
import { blockOfComments } from './rules/block-of-comments.ts';
import { blockUnclosed } from './rules/block-unclosed.ts';
import { boxContradictsMark } from './rules/box-contradicts-mark.ts';
import { boxInCode } from './rules/box-in-code.ts';
import { boxTickedInAdvance } from './rules/box-ticked-in-advance.ts';
import { changeUnchecked } from './rules/change-unchecked.ts';
import { changeWithoutInverse } from './rules/change-without-inverse.ts';
import { checkAlwaysPasses } from './rules/check-always-passes.ts';
import { checkLeavesData } from './rules/check-leaves-data.ts';
import { checkWhileStopped } from './rules/check-while-stopped.ts';
import { commandNeverEnds } from './rules/command-never-ends.ts';
import { commandNotPortable } from './rules/command-not-portable.ts';
import { commandWaitsForPerson } from './rules/command-waits-for-person.ts';
import { commentContradictsCommand } from './rules/comment-contradicts-command.ts';
import { conditionInComment } from './rules/condition-in-comment.ts';
import { conditionWithoutMeasure } from './rules/condition-without-measure.ts';
import { contactPlaceholder } from './rules/contact-placeholder.ts';
import { contactsMissing } from './rules/contacts-missing.ts';
import { containerTty } from './rules/container-tty.ts';
import { copyLandsInside } from './rules/copy-lands-inside.ts';
import { criteriaContradict } from './rules/criteria-contradict.ts';
import { criteriaGap } from './rules/criteria-gap.ts';
import { criteriaWithoutNumber } from './rules/criteria-without-number.ts';
import { criterionBaselineMissing } from './rules/criterion-baseline-missing.ts';
import { criterionVague } from './rules/criterion-vague.ts';
import { criterionWithoutWindow } from './rules/criterion-without-window.ts';
import { curlWithoutFail } from './rules/curl-without-fail.ts';
import { debugInProduction } from './rules/debug-in-production.ts';
import { deletePathUnguarded } from './rules/delete-path-unguarded.ts';
import { destructiveCommand } from './rules/destructive-command.ts';
import { developmentCommandInProduction } from './rules/development-command-in-production.ts';
import { directoryEnteredTwice } from './rules/directory-entered-twice.ts';
import { dumpFormatMismatch } from './rules/dump-format-mismatch.ts';
import { emptyValuePasses } from './rules/empty-value-passes.ts';
import { encodingMisread } from './rules/encoding-misread.ts';
import { environmentMismatch } from './rules/environment-mismatch.ts';
import { errexitMissing } from './rules/errexit-missing.ts';
import { errorSearchInverted } from './rules/error-search-inverted.ts';
import { exitMasked } from './rules/exit-masked.ts';
import { fenceLanguageMissing } from './rules/fence-language-missing.ts';
import { fenceLanguageWrong } from './rules/fence-language-wrong.ts';
import { fileNeverWritten } from './rules/file-never-written.ts';
import { frontMatterUnreadable } from './rules/front-matter-unreadable.ts';
import { gitAddAll } from './rules/git-add-all.ts';
import { globRedirected } from './rules/glob-redirected.ts';
import { heredocQuotedExpansion } from './rules/heredoc-quoted-expansion.ts';
import { hiddenCharacter } from './rules/hidden-character.ts';
import { homePath } from './rules/home-path.ts';
import { interpreterInputInShell } from './rules/interpreter-input-in-shell.ts';
import { interpreterNameUndefined } from './rules/interpreter-name-undefined.ts';
import { irreversibleBeforeGate } from './rules/irreversible-before-gate.ts';
import { jsonLosesQuotes } from './rules/json-loses-quotes.ts';
import { listingNotJudged } from './rules/listing-not-judged.ts';
import { listingSearched } from './rules/listing-searched.ts';
import { loadLimitMissing } from './rules/load-limit-missing.ts';
import { maintenanceModeLeftOn } from './rules/maintenance-mode-left-on.ts';
import { migrationBeyondRollback } from './rules/migration-beyond-rollback.ts';
import { notificationUnrehearsed } from './rules/notification-unrehearsed.ts';
import { optionUnknown } from './rules/option-unknown.ts';
import { pipeHidesFailure } from './rules/pipe-hides-failure.ts';
import { placeholderAsRedirection } from './rules/placeholder-as-redirection.ts';
import { placeholderSpelledDifferently } from './rules/placeholder-spelled-differently.ts';
import { placeholderUnfilled } from './rules/placeholder-unfilled.ts';
import { placeholderWrittenToFile } from './rules/placeholder-written-to-file.ts';
import { planFieldsMissing } from './rules/plan-fields-missing.ts';
import { promotionGateMissing } from './rules/promotion-gate-missing.ts';
import { proseInShell } from './rules/prose-in-shell.ts';
import { pushBeforeTest } from './rules/push-before-test.ts';
import { queryWithoutExpectation } from './rules/query-without-expectation.ts';
import { remoteExitLost } from './rules/remote-exit-lost.ts';
import { restoreOverLiveDatabase } from './rules/restore-over-live-database.ts';
import { restoreReadsCompressedFile } from './rules/restore-reads-compressed-file.ts';
import { restoreWhileApplicationRuns } from './rules/restore-while-application-runs.ts';
import { restoreWithoutSafetyCopy } from './rules/restore-without-safety-copy.ts';
import { rollbackCodeBeforeSchema } from './rules/rollback-code-before-schema.ts';
import { rollbackFileUndefined } from './rules/rollback-file-undefined.ts';
import { rollbackInForwardSteps } from './rules/rollback-in-forward-steps.ts';
import { rollbackMissing } from './rules/rollback-missing.ts';
import { rollbackNotExecutable } from './rules/rollback-not-executable.ts';
import { rollbackNotRedeployed } from './rules/rollback-not-redeployed.ts';
import { rollbackPreparedTooLate } from './rules/rollback-prepared-too-late.ts';
import { rollbackTargetDestroyed } from './rules/rollback-target-destroyed.ts';
import { rollbackTriggersDuplicated } from './rules/rollback-triggers-duplicated.ts';
import { rollbackUnverified } from './rules/rollback-unverified.ts';
import { rollbackWithoutTrigger } from './rules/rollback-without-trigger.ts';
import { rolloutNotAwaited } from './rules/rollout-not-awaited.ts';
import { sampleTaggedAsCode } from './rules/sample-tagged-as-code.ts';
import { scriptMissing } from './rules/script-missing.ts';
import { scriptNeverCalled } from './rules/script-never-called.ts';
import { scriptNotCreated } from './rules/script-not-created.ts';
import { scriptNotExecutable } from './rules/script-not-executable.ts';
import { secretLiteral } from './rules/secret-literal.ts';
import { secretOnCommandLine } from './rules/secret-on-command-line.ts';
import { secretPrinted } from './rules/secret-printed.ts';
import { sectionsEitherOr } from './rules/sections-either-or.ts';
import { serviceLeftStopped } from './rules/service-left-stopped.ts';
import { sessionInComment } from './rules/session-in-comment.ts';
import { sessionOpenedMidway } from './rules/session-opened-midway.ts';
import { settingReachesNobody } from './rules/setting-reaches-nobody.ts';
import { shellSyntaxError } from './rules/shell-syntax-error.ts';
import { shellcheck } from './rules/shellcheck.ts';
import { shellcheckNote } from './rules/shellcheck-note.ts';
import { sourceUnpinned } from './rules/source-unpinned.ts';
import { sqlErrorsIgnored } from './rules/sql-errors-ignored.ts';
import { stagingMissing } from './rules/staging-missing.ts';
import { stepByReference } from './rules/step-by-reference.ts';
import { stepElided } from './rules/step-elided.ts';
import { stepNotRepeatable } from './rules/step-not-repeatable.ts';
import { stepNumberWrong } from './rules/step-number-wrong.ts';
import { stepWithoutCommand } from './rules/step-without-command.ts';
import { stepWrittenTwice } from './rules/step-written-twice.ts';
import { stoppedServiceStatus } from './rules/stopped-service-status.ts';
import { successUnconditional } from './rules/success-unconditional.ts';
import { sudoWithoutEffect } from './rules/sudo-without-effect.ts';
import { suppressionUnknown } from './rules/suppression-unknown.ts';
import { suppressionUnused } from './rules/suppression-unused.ts';
import { suppressionWithoutReason } from './rules/suppression-without-reason.ts';
import { trustSwitchedOff } from './rules/trust-switched-off.ts';
import { typographicCommand } from './rules/typographic-command.ts';
import { valueReadTwice } from './rules/value-read-twice.ts';
import { variableNeverSet } from './rules/variable-never-set.ts';
import { variableNotExported } from './rules/variable-not-exported.ts';
import { variableQuotedFromShell } from './rules/variable-quoted-from-shell.ts';
import { verificationAfterReopening } from './rules/verification-after-reopening.ts';
import { verificationCommentOnly } from './rules/verification-comment-only.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  alternativesInOneBlock,
  anchorDead,
  appendToUnfinishedLine,
  authorizationOverHttp,
  backupAfterChange,
  backupBeforeWritesStop,
  backupCheckWeak,
  backupMissing,
  backupNameRecomputed,
  backupNeverRestored,
  backupPipeHidesFailure,
  backupTestRestoresLive,
  backupUnverified,
  blockGoesOnAfterFailure,
  blockOfComments,
  blockUnclosed,
  boxContradictsMark,
  boxInCode,
  boxTickedInAdvance,
  changeUnchecked,
  changeWithoutInverse,
  checkAlwaysPasses,
  checkLeavesData,
  checkWhileStopped,
  commandNeverEnds,
  commandNotPortable,
  commandWaitsForPerson,
  commentContradictsCommand,
  conditionInComment,
  conditionWithoutMeasure,
  contactPlaceholder,
  contactsMissing,
  containerTty,
  copyLandsInside,
  criteriaContradict,
  criteriaGap,
  criteriaWithoutNumber,
  criterionBaselineMissing,
  criterionVague,
  criterionWithoutWindow,
  curlWithoutFail,
  debugInProduction,
  deletePathUnguarded,
  destructiveCommand,
  developmentCommandInProduction,
  directoryEnteredTwice,
  dumpFormatMismatch,
  emptyValuePasses,
  encodingMisread,
  environmentMismatch,
  errexitMissing,
  errorSearchInverted,
  exitMasked,
  fenceLanguageMissing,
  fenceLanguageWrong,
  fileNeverWritten,
  frontMatterUnreadable,
  gitAddAll,
  globRedirected,
  heredocQuotedExpansion,
  hiddenCharacter,
  homePath,
  interpreterInputInShell,
  interpreterNameUndefined,
  irreversibleBeforeGate,
  jsonLosesQuotes,
  listingNotJudged,
  listingSearched,
  loadLimitMissing,
  maintenanceModeLeftOn,
  migrationBeyondRollback,
  notificationUnrehearsed,
  optionUnknown,
  pipeHidesFailure,
  placeholderAsRedirection,
  placeholderSpelledDifferently,
  placeholderUnfilled,
  placeholderWrittenToFile,
  planFieldsMissing,
  promotionGateMissing,
  proseInShell,
  pushBeforeTest,
  queryWithoutExpectation,
  remoteExitLost,
  restoreOverLiveDatabase,
  restoreReadsCompressedFile,
  restoreWhileApplicationRuns,
  restoreWithoutSafetyCopy,
  rollbackCodeBeforeSchema,
  rollbackFileUndefined,
  rollbackInForwardSteps,
  rollbackMissing,
  rollbackNotExecutable,
  rollbackNotRedeployed,
  rollbackPreparedTooLate,
  rollbackTargetDestroyed,
  rollbackTriggersDuplicated,
  rollbackUnverified,
  rollbackWithoutTrigger,
  rolloutNotAwaited,
  sampleTaggedAsCode,
  scriptMissing,
  scriptNeverCalled,
  scriptNotCreated,
  scriptNotExecutable,
  secretLiteral,
  secretOnCommandLine,
  secretPrinted,
  sectionsEitherOr,
  serviceLeftStopped,
  sessionInComment,
  sessionOpenedMidway,
  settingReachesNobody,
  shellSyntaxError,
  shellcheck,
  shellcheckNote,
  sourceUnpinned,
  sqlErrorsIgnored,
  stagingMissing,
  stepByReference,
  stepElided,
  stepNotRepeatable,
  stepNumberWrong,
  stepWithoutCommand,
  stepWrittenTwice,
  stoppedServiceStatus,
  successUnconditional,
  sudoWithoutEffect,
  suppressionUnknown,
  suppressionUnused,
  suppressionWithoutReason,
  trustSwitchedOff,
  typographicCommand,
  valueReadTwice,
  variableNeverSet,
  variableNotExported,
  variableQuotedFromShell,
  verificationAfterReopening,
  verificationCommentOnly,
];
