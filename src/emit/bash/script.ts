/** How the runtime handles a step: `manual` is work of a person, `gate` a question that cannot be skipped. */
export type StepKind =
  | 'manual'
  | 'gate'
  | 'write'
  | 'shared'
  | 'child'
  | 'interactive'
  | 'observe'
  | 'python'
  | 'psql'
  | 'sqlite'
  | 'mysql'
  | 'powershell';

export interface StepChoice {
  readonly group: string;
  readonly option: string;
}

/** A result that the runtime looks for in the output of a step. What it cannot judge, it shows. */
export type StepCheck =
  | { readonly kind: 'contains'; readonly text: string; readonly value: string; readonly line: number }
  | { readonly kind: 'matches'; readonly text: string; readonly pattern: string; readonly line: number }
  /** The number before (or after) `unit` in the output compares with `value`; without such a number it is shown. */
  | {
      readonly kind: 'count';
      readonly text: string;
      readonly comparator: string;
      readonly value: number;
      readonly unit: string;
      readonly line: number;
    }
  | { readonly kind: 'person'; readonly text: string; readonly line: number };

export interface ScriptStep {
  readonly id: string;
  readonly title: string;
  readonly kind: StepKind;
  /** Lines of the guide that `text` stands on, the first of `text` being `from`. */
  readonly from: number;
  readonly to: number;
  /** What runs (parameters put in), is written, or is shown. */
  readonly text: string;
  readonly confirm: 'none' | 'ask' | 'type';
  readonly because: string;
  /** What the guide says right before it. */
  readonly note: string | null;
  /** Each line of `text` stands in the guide, the first on line `from`. */
  readonly numbered: boolean;
  readonly choices: readonly StepChoice[];
  /** The file to write, below the current folder. */
  readonly file: string | null;
  /** Seconds that a command which never ends is watched. */
  readonly limit: number | null;
  /** Bash 3.2 would run it wrongly: refuse there. */
  readonly needsBash4: boolean;
  readonly checks: readonly StepCheck[];
}

export interface ScriptParameter {
  readonly name: string;
  readonly secret: boolean;
  /** POSIX extended regular expression, anchored; null: any text without control characters. */
  readonly pattern: string | null;
  readonly ask: string;
  readonly line: number | null;
  /** Needed only when one of these alternatives is chosen; null: always. */
  readonly choices: readonly StepChoice[] | null;
  /** A variable of that name, saved by an earlier script of the same guide, will do. */
  readonly fromState: boolean;
}

export interface ScriptChoice {
  readonly group: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly line: number;
}

/** All that a generated script knows of its guide: data for one text template and the runtime. */
export interface Script {
  readonly guide: { readonly path: string; readonly title: string; readonly slug: string; readonly sha256: string };
  readonly version: string;
  readonly flow: 'deploy' | 'verify' | 'rollback';
  readonly environment: string | null;
  readonly parameters: readonly ScriptParameter[];
  readonly choices: readonly ScriptChoice[];
  /** Programs that must be there before the first step. */
  readonly tools: readonly string[];
  readonly steps: readonly ScriptStep[];
  readonly leftOut: readonly { readonly from: number; readonly to: number; readonly reason: string }[];
}
