import { startChecklist } from './checklist.ts';
import { startChoices } from './choices.ts';
import { startCopying } from './copy.ts';
import { startFilter } from './filter.ts';
import { startKeys } from './keys.ts';
import { startOffline } from './offline.ts';
import { showOrigin } from './origin.ts';
import { startParameters } from './parameters.ts';
import { startSearch } from './search-opener.ts';
import { startTheme } from './theme.ts';
import { startWhy } from './why.ts';

/** Everything that a page can do beyond being read. Each part looks for what it needs and does nothing without it. */
for (const start of [
  startTheme,
  showOrigin,
  startParameters,
  startCopying,
  startChoices,
  startChecklist,
  startKeys,
  startFilter,
  startWhy,
  startSearch,
  startOffline,
]) {
  start();
}
