import type { GuideIndex } from '../model/index.ts';
import type { ActionIds } from './action-ids.ts';
import type { Flow } from './plan.ts';
import type { QueryMode } from './query-client.ts';

/** What every step of planning one script may know. */
export interface Planning {
  readonly index: GuideIndex;
  readonly flow: Flow;
  readonly ids: ActionIds;
  /** Database clients that the guide uses. */
  readonly clients: readonly QueryMode[];
  /** Whether a section is a part of what this script is for. */
  readonly isHere: (section: string) => boolean;
}
