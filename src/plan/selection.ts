import type { Environment } from '../model/index.ts';
import type { Flow } from './plan.ts';

/** Which part of a guide is wanted. */
export interface Selection {
  readonly flow: Flow;
  /** `staging` or `production` where the guide tells them apart; null otherwise. */
  readonly environment: Environment | null;
  /** Alternatives that are decided already, by group; the others stay open and are asked when the script runs. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Ids of actions, blocks or sections. */
  readonly from?: string;
  readonly until?: string;
  readonly only?: readonly string[];
}
