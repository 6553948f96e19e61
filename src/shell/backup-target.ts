import type { Effect } from './command-facts.ts';
import type { Call } from './shell-reading.ts';

const copies: ReadonlySet<string> = new Set([
  'cp',
  'tar',
  'rsync',
  'zip',
  'scp',
  'gzip',
  'Copy-Item',
  'copy',
  'xcopy',
  'robocopy',
  'aws',
  'gsutil',
]);
const writers: ReadonlySet<string> = new Set(['echo', 'printf', 'tee', 'sed', 'awk']);
const backupName =
  /back[-_]?ups?|\.bak\b|\.backup\b|\bdumps?\b|snapshots?|before[-_]|pre[-_](?:deploy|upgrade|migration|release)|\.orig\b|\.old\b/i;
const takesBack: ReadonlySet<Effect> = new Set([
  'destructive',
  'restore',
  'data-load',
  'migrate',
  'deploy',
  'irreversible',
]);

/** Whether the name of a file says that it is a copy to go back to. */
export function isBackupName(name: string): boolean {
  return backupName.test(name);
}

/**
 * Whether a command puts a copy where its name says that it is a backup: `cp db db.bak`, `kubectl get x > backup.yaml`.
 * Reading from such a place is none.
 */
export function savesBackup(program: string, call: Call, effects: readonly Effect[]): boolean {
  if (effects.some((effect) => takesBack.has(effect))) return false;
  // Text that the guide itself holds is no copy of anything.
  if (writers.has(program) || call.redirects.some(({ operator }) => operator.startsWith('<<'))) return false;
  if (call.redirects.some(({ operator, raw }) => operator.startsWith('>') && backupName.test(raw))) return true;
  if (!copies.has(program)) return false;
  const places = call.words.slice(1).filter(({ raw }) => !raw.startsWith('-'));
  // The archivers name what they make first, the copiers last.
  const made = program === 'tar' || program === 'zip' ? places.slice(0, 2) : places.slice(-1);
  const sources = places.filter((place) => !made.includes(place));
  return made.some(({ raw }) => backupName.test(raw)) && !sources.some(({ raw }) => backupName.test(raw));
}
