import { oneLine } from './one-line.ts';

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
// Bash owns these; `__rs_` is the runtime's.
const reserved =
  /^(?:__(?:rs|RS)_.*|_|BASH(?:_.*|OPTS|PID)?|SHELLOPTS|UID|EUID|PPID|IFS|PATH|PWD|OLDPWD|LINENO|SECONDS|S?RANDOM|EPOCH(?:SECONDS|REALTIME)|FUNCNAME|GROUPS|DIRSTACK|PIPESTATUS|OPT(?:ARG|IND)|HISTFILE|SHLVL|POSIXLY_CORRECT|LD_.*|ENV)$/;

/** Whether a variable means something to the shell or the runtime, so that no value can be given to it. */
export const isOwned = (name: string): boolean => reserved.test(name);

/** The name of a parameter, which becomes a shell variable. */
export function checkName(name: string): string {
  if (!identifier.test(name)) throw new RangeError(`${JSON.stringify(name)} cannot be a shell variable.`);
  if (isOwned(name)) throw new RangeError(`${name} has a meaning of its own in a shell.`);
  return name;
}

/** The ids of the steps: each is one word, and no two are alike, because progress is kept by id. */
export function checkIds(steps: readonly { readonly id: string }[]): string[] {
  const ids = steps.map(({ id }) => id);
  const wrong = ids.find((id, at) => !/^\S+$/u.test(id) || ids.indexOf(id) !== at);
  if (wrong !== undefined) throw new RangeError(`${JSON.stringify(wrong)} is no id of one step alone.`);
  return ids;
}

/** A name for the state folder of a guide. */
export function folderName(slug: string): string {
  return plainName(slug, 'guide');
}

/** What shells and interpreters call the text of a guide in their messages. */
export function fileName(path: string): string {
  return plainName(path.split('/').at(-1) ?? '', 'guide.md');
}

function plainName(text: string, fallback: string): string {
  const name = oneLine(text)
    .replaceAll(/[/\\?*\s]/gu, '-')
    .replace(/^[.-]+/, '');
  return name === '' ? fallback : name;
}
