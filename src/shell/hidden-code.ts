import type { Argument } from './argument-list.ts';

/** What a command that runs code given as text is about to run. */
export type HiddenCode = { readonly text: string } | 'unknown' | null;

type Reader = (args: readonly Argument[]) => HiddenCode;

// What these print is shell code that sets up the caller's shell.
const setsUp =
  /^["']?\$\((?:ssh-agent|minikube|docker-machine|direnv|brew|pyenv|rbenv|nodenv|goenv|conda|opam|keychain|fnm|starship|dircolors|opam|saml2aws|aws-vault|gpg-agent)\b/;
const settings =
  /(?:^|\/)(?:activate(?:\.\w+)?|[\w.-]*\.env(?:\.[\w-]+)*|[\w.-]*(?:rc|profile|env|vars?|config|settings|completion|openrc)(?:\.sh|\.bash)?|nvm\.sh)$/i;

const spoken = (args: readonly Argument[]) => args.map(({ value }) => value);

/** Text that the shell will read again; unknown as soon as a part of it is computed. */
const readAgain: Reader = (args) => {
  const words = spoken(args);
  if (words.length === 0) return null;
  if (words.some((word) => word === null)) return setsUp.test(args[0]?.raw ?? '') ? null : 'unknown';
  return { text: words.join(' ') };
};

/** Settings of git that name a program. */
const runsPrograms =
  /^["']?(?:alias\.|pager\.|core\.(?:pager|editor|sshcommand|fsmonitor|hookspath|askpass)|diff\.external|sequence\.editor|credential\.|gpg\.|filter\.)/i;

const readers: Readonly<Record<string, Reader>> = {
  eval: readAgain,
  watch: (args) => {
    const from = args.findIndex(({ raw }, at) => !raw.startsWith('-') && !/^-[nq]$/.test(args[at - 1]?.raw ?? ''));
    return from === -1 ? null : readAgain(args.slice(from));
  },
  trap: (args) => {
    const body = args.find(({ raw }) => !raw.startsWith('-'));
    return body === undefined || body.value === '' ? null : readAgain([body]);
  },
  source: ([file]) =>
    file === undefined || settings.test(file.value ?? file.raw.replace(/["']/g, '')) ? null : 'unknown',
  awk: (args) =>
    args.some(({ raw }) => /system\s*\(|\|\s*"|\|&|getline|\bprintf?\b[^;}]*>/.test(raw)) ? 'unknown' : null,
  // Commands of its script that run a command and write a file.
  sed: (args) => (args.some(({ raw }) => /(?:^["']?|[;{}\n/,$]|\d)\s*[ewW]\s+\S/.test(raw)) ? 'unknown' : null),
  env: (args) => (args.some(({ raw }) => /^(?:-S|--split-string)/.test(raw)) ? 'unknown' : null),
  git: (args) => (args.some(({ raw }, at) => args[at - 1]?.raw === '-c' && runsPrograms.test(raw)) ? 'unknown' : null),
  call: (args) => (args.length > 0 ? 'unknown' : null),
};

/** The code that a command runs besides itself; null where it runs none. */
export function findHiddenCode(program: string, args: readonly Argument[]): HiddenCode {
  const name = program === '.' ? 'source' : program === 'gawk' || program === 'mawk' ? 'awk' : program;
  return Object.hasOwn(readers, name) ? (readers[name]?.(args) ?? null) : null;
}
