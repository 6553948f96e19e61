/** Programs and words of the shell that ShellCheck knows by name. */
const known: ReadonlySet<string> = new Set(
  [
    'alias awk bg break builtin busybox case chmod command continue coproc declare dirs do done egrep elif else enable',
    'esac eval exec exit expr fg fgrep fi find for function getopts grep hash help history if in jobs let ln local',
    'mapfile mktemp mv popd printf pushd read readarray readonly return rm rsh run sed select set shift shopt source',
    'ssh su tempfile test then time tr trap type typeset ulimit umask unalias unset until wait which while xargs',
  ].flatMap((line) => line.split(' ')),
);

/** Of these it knows one thing, which the words behind them tell; the command is given as it is written, too. */
const knownFor: Readonly<Record<string, (words: readonly string[], command: string) => boolean>> = {
  /** And back again. */
  cd: (words) => words.some((word) => word.includes('..')),
  /** Nowhere to copy to. */
  cp: (words) => words.filter((word) => !word.startsWith('-')).length < 2,
  /** Blanks that will not be printed. */
  echo: (_, command) => /[ \t]{2}/.test(command),
  /** Functions. */
  export: (words) => words.some((word) => word.startsWith('-')),
  /** A mode that the folders above do not get. */
  mkdir: (words) => words.some((word) => /^-\S*m/.test(word)),
};

/** They are given a command, which may stand anywhere behind them. */
const wrappers: ReadonlySet<string> = new Set(['sudo', 'doas', 'env', 'nohup', 'nice', 'ionice', 'timeout', 'watch']);

/** What is read as it stands there: one part in quotes, or none. */
const word = /(?:[\w.,:@%+/-]+=)?(?:"[ !#%-[\]^_a-}]*"|'[ !"#%&(-[\]^_a-}]*')|(?:~\/)?[\w.,:=@%+/-]*/y;
const blanks = /[ \t]*/y;
const programWord = /^(?:~\/|\.{0,2}\/)?[A-Za-z](?:[\w./+-]*\w)?$/;

/**
 * Whether nothing would come of showing this text to ShellCheck: its commands are plain words, for programs that it does
 * not know. Most commands of guides are such, and it takes longer to read them than we take for all else.
 */
export function isSilentText(text: string): boolean {
  // A comment ends with its line, whatever stands at its end.
  return text
    .replaceAll(/^([^#\n]*[ \t])\\\n/gm, '$1 ')
    .split('\n')
    .every(isSilentLine);
}

function isSilentLine(line: string): boolean {
  let at = skip(blanks, line, 0);
  let words: string[] = [];
  let start = at;
  while (at < line.length && line[at] !== '#') {
    if (line.startsWith('&&', at)) {
      if (!isSilentCommand(words, line.slice(start, at))) return false;
      words = [];
      at = skip(blanks, line, at + 2);
      start = at;
    } else {
      const end = skip(word, line, at);
      if (end === at || (end < line.length && line[end] !== ' ' && line[end] !== '\t')) return false;
      words.push(line.slice(at, end));
      at = skip(blanks, line, end);
    }
  }
  return words.length === 0 || isSilentCommand(words, line.slice(start, at));
}

function skip(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(line);
  return pattern.lastIndex;
}

function isSilentCommand([program, ...words]: readonly string[], command: string): boolean {
  if (program === undefined || !programWord.test(program)) return false;
  const name = nameOf(program);
  if (known.has(name) || (isKnownFor(name) && knownFor[name]?.(words, command.trimEnd()))) return false;
  return !wrappers.has(name) || words.map(nameOf).every((word) => !known.has(word) && !isKnownFor(word));
}

const isKnownFor = (name: string): boolean => Object.hasOwn(knownFor, name);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
