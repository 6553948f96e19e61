export { ambientVariables } from './ambient-variables.ts';
export { isBackupName } from './backup-target.ts';
export type { BlockingKind, CallFacts, Effect, ReplDialect, ServiceAction } from './command-facts.ts';
export { describeCall } from './describe-call.ts';
export { describeSql, type SqlFacts } from './describe-sql.ts';
export { canBeSameFile, hasOpenDate, skeletonOf } from './file-skeleton.ts';
export { type ForeignDialect, type ForeignVerdict, looksForeign } from './foreign-language.ts';
export { isSecretName } from './is-secret-name.ts';
export { isLocalGit } from './local-git.ts';
export { headsTable, looksPrinted } from './looks-printed.ts';
export { type MaskedWord, maskWords } from './mask-words.ts';
export { needsBash4 } from './portability.ts';
export { listPrograms, type Programs } from './portability-programs.ts';
export { knownPrograms } from './program-name.ts';
export { quoteBash } from './quote-bash.ts';
export type { Quote, QuotingContext, TextRange, WordPosition } from './quoting-context.ts';
export { type Expansion, listExpansions } from './quoting-expansions.ts';
export { maskRanges, readQuoting } from './quoting-read.ts';
export type { SecondReader } from './quoting-readers.ts';
export { readShell } from './read-shell.ts';
export { remember } from './remember.ts';
export { opensSession, type Session, sessionOf } from './session-of.ts';
export { detectShellFamily, type ShellFamilies } from './shell-family.ts';
export { isShellLike } from './shell-likeness.ts';
export { type PromptFamily, type PromptLine, type Prompts, readPrompts } from './shell-prompts.ts';
export type {
  AssignedValue,
  Call,
  CallContext,
  Comment,
  HereDocument,
  Name,
  Redirect,
  ShellReading,
  Statement,
  StatementKind,
  SyntaxProblem,
  Word,
} from './shell-reading.ts';
