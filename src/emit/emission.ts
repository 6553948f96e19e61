import type { StepKind } from './bash/script.ts';

/** What the target cannot do: it is reported, and stands in the script as a stop for a person. */
export interface EmissionFinding {
  readonly block: string | null;
  /** Line of the guide. */
  readonly line: number;
  readonly message: string;
}

/** A generated script with what there is to say about it. */
export interface Emission {
  readonly text: string;
  readonly findings: readonly EmissionFinding[];
  readonly steps: readonly {
    readonly id: string;
    readonly kind: StepKind;
    readonly block: string | null;
    readonly from: number;
    readonly to: number;
  }[];
}
