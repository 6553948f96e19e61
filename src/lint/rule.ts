import type { Fix, GuideKind, Range, Severity } from '../model/index.ts';
import type { Survey } from './survey.ts';

/** What a rule has found, before configuration, suppression and baseline. */
export interface Report {
  readonly at: Range;
  /** Where the cause stands, when that is not `at`. */
  readonly causes?: readonly Range[];
  /** What is wrong in this guide: one sentence. */
  readonly message: string;
  /** What to write instead: one sentence. */
  readonly help: string;
  readonly related?: readonly { readonly at: Range; readonly message: string }[];
  readonly fix?: Fix;
  /** Less than the rule's own, where this case is less bad. */
  readonly severity?: Severity;
  readonly origin?: { readonly tool: string; readonly code: string };
}

/** What a rule is about; the pages of the rules are grouped by it. */
export type RuleGroup =
  | 'rollback'
  | 'backup'
  | 'verification'
  | 'safety'
  | 'execution'
  | 'parameters'
  | 'secrets'
  | 'checklists'
  | 'criteria'
  | 'structure'
  | 'reproducibility'
  | 'ownership'
  | 'portability'
  | 'encoding'
  | 'suppression';

export interface Rule {
  /** Names the problem; permanent. It is the file, the page and the name in suppressions. */
  readonly id: string;
  /** The short name of the problem in the catalogue of operational defects, when it stands there. */
  readonly catalogue: string | null;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** `strict`: off unless the preset `strict` is chosen. */
  readonly preset: 'recommended' | 'strict';
  /** Kinds of guides that it is about. */
  readonly kinds: readonly GuideKind[] | 'any';
  /** The other program that finds it; `check` finds nothing then. */
  readonly tool?: string;
  /** One sentence: what is reported. */
  readonly summary: string;
  /** Why it matters to somebody who follows the guide. */
  readonly why: string;
  /** Whole guides: the first is reported by this rule and by no other error rule, the second by none. */
  readonly examples: { readonly bad: string; readonly good: string };
  /** Rules that tell the same in a better way: what this one reports is left out where they report the same causes. */
  readonly yieldsTo?: readonly string[];
  readonly check: (survey: Survey) => Iterable<Report>;
}
