import { canBeSameFile, isBackupName } from '../shell/index.ts';
import type { CallView } from './block-view.ts';
import { dumpsOf, isAside, loadsOf } from './database-files.ts';
import { ownWords, placesOf } from './own-words.ts';
import type { Survey } from './survey.ts';
import { wayBackOf } from './way-back.ts';

/** Commands of the way back that put an old state into a database that is in use, in reading order. */
export const restoresOf = (survey: Survey): readonly CallView[] => survey.once(listRestores);

function listRestores(survey: Survey): readonly CallView[] {
  const dumps = dumpsOf(survey);
  const loads = loadsOf(survey).filter(
    ({ file, target, looksOnly, tool }) =>
      !looksOnly &&
      !isAside(target) &&
      (tool === 'pg_restore' ||
        (file !== null && (isBackupName(file) || dumps.some((dump) => canBeSameFile(dump.file ?? '', file))))),
  );
  const loaded = new Set(loads.map(({ at }) => at));
  return wayBackOf(survey).calls.filter((call) => loaded.has(call) || copiesDatabase(call) || restoresByTool(call));
}

const copiers: ReadonlySet<string> = new Set(['cp', 'mv', 'rsync', 'scp']);
const databaseFile = /\.(?:sqlite3?|db|mdb|h2|realm)$/i;

/** `cp backup.sqlite3 app.sqlite3` */
function copiesDatabase(call: CallView): boolean {
  if (!copiers.has(call.facts.program)) return false;
  const places = placesOf(ownWords(call), []);
  const made = places.at(-1) ?? '';
  return databaseFile.test(made) && !isBackupName(made) && places.slice(0, -1).some((place) => isBackupName(place));
}

const restorers: ReadonlySet<string> = new Set(['mongorestore', 'heroku']);

function restoresByTool({ facts }: CallView): boolean {
  if (!restorers.has(facts.program) || !facts.effects.includes('restore')) return false;
  return !facts.argv.some((word) => isAside(word));
}
