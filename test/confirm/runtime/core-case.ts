import type { BashSandbox } from '../../support/bash-sandbox.ts';

/** What must hold for the runtime on every version of bash. */
export interface CoreCase {
  readonly name: string;
  /** Uses a terminal or Python. */
  readonly needsPython?: boolean;
  readonly test: (sandbox: BashSandbox, major: number) => Promise<void>;
}
