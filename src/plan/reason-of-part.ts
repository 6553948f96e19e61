import type { GuidePart } from '../model/index.ts';

export const reasonOfPart: Readonly<Record<Exclude<GuidePart, 'forward'>, string>> = {
  back: 'belongs to the way back: rollback.sh',
  read: 'stands in a part that is read, not followed',
  cleanup: 'cleans up: done by hand, when nothing needs it any more',
  development: 'for developers: no step of a deployment',
  upkeep: 'regular upkeep: done in its own time, not while something is deployed',
};
