import { isBackupName } from '../shell/index.ts';
import type { CallView } from './block-view.ts';
import { writtenWord } from './named-files.ts';
import { ownWords, placesOf } from './own-words.ts';
import { baseName } from './shown-scripts.ts';

/** Endings that nobody gives a file but whoever keeps a copy of another: `app.conf.bak`. */
const copyEnding = /[^/](\.(?:backup|bak|old|orig))$/i;
const archive = /\.(?:tar|tgz|zip|7z|tar\.(?:gz|bz2|xz|zst)|sql(?:\.gz)?|dump|sqlite3?|db|rdb|pgdump)$/i;
const literal = /^[\w./~@+-]+$/;

/** Their last place is what they write. */
const copiers: ReadonlySet<string> = new Set([
  'cp',
  'mv',
  'rsync',
  'scp',
  'install',
  'ln',
  'Copy-Item',
  'Move-Item',
  'copy',
  'move',
]);

/** What they are given names something else than a file, or they do not read the file. */
const others: ReadonlySet<string> = new Set([
  ...['docker', 'podman', 'docker-compose', 'kubectl', 'helm', 'git', 'systemctl', 'service', 'heroku', 'aws'],
  ...['gcloud', 'gsutil', 'az', 'createdb', 'dropdb', 'ls', 'dir', 'rm', 'del', 'Remove-Item', 'test', '[', '[['],
  ...['stat', 'du', 'find', 'echo', 'printf', 'touch', 'mkdir', 'chmod', 'chown', 'export', 'cd'],
]);

/** Programs that leave a copy of their own behind. */
const ownCopies = /(?:^|\/)(?:terraform\.tfstate\.backup|known_hosts\.old|vmlinuz\.old|initrd\.img\.old)$/;

/** Files that a command reads and that only a backup can have made, by their literal names. */
export function keptCopiesReadBy(call: CallView): string[] {
  const { facts, view } = call;
  if (others.has(facts.program) || facts.effects.includes('backup')) return [];
  const places = placesOf(ownWords(call), []);
  const read = copiers.has(facts.program) ? places.slice(0, -1) : places;
  const fed = call.call.redirects
    .filter(({ operator, body }) => operator === '<' && body === null)
    .map((redirect) => writtenWord(view, redirect).replace(/^\d*<\s*/, ''));
  return [...read, ...fed].map((word) => word.replace(/\/$/, '')).filter(isKeptCopy);
}

function isKeptCopy(name: string): boolean {
  if (!literal.test(name) || ownCopies.test(name)) return false;
  return copyEnding.test(name) || (archive.test(name) && isBackupName(baseName(name)));
}

/** Whether a command can make the file, be it under a name that the shell or the program puts together. */
export function canMake({ view, call }: CallView, file: string): boolean {
  const base = baseName(file);
  const [, ending = archive.exec(base)?.[0] ?? base] = copyEnding.exec(base) ?? [];
  const words = [...call.words.slice(1), ...call.redirects.filter(({ body }) => body === null)];
  return words.some((word) => {
    const name = writtenWord(view, word)
      .replace(/^\d*[<>|&]+\s*/, '')
      .replace(/\/$/, '');
    if (baseName(name.replace(/^--?[\w-]+=/, '')) === base || baseName(name).replace(/^-[a-zA-Z]/, '') === base)
      return true;
    // `sed -i.bak`, `cp app.conf{,.bak}`, `cp "$file" "$file.bak"`
    return (/^-|[{$*<`]/.test(name) || name === ending) && name.replace(/["'}]+$/, '').endsWith(ending);
  });
}
