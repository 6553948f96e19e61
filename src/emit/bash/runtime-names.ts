import { readShell } from '../../shell/index.ts';

/** What the runtime calls between the steps, in the same shell. */
const used: ReadonlySet<string> = new Set(
  (
    'alias break builtin case cd command compgen continue declare eval exec exit export for if jobs kill local mkdir ' +
    'printf pwd read readonly return set shift shopt source test trap type umask unalias unset wait while'
  ).split(' '),
);

const definition = /^(?:function\s+([\w.:-]+)|([\w.:-]+)\s*\(\s*\))/;

/** Why a text would get in the way of the runtime: it gives one of its names another meaning. Null when it does not. */
export function takesName(shellText: string | null): string | null {
  if (shellText === null) return null;
  const { commands, sets } = readShell(shellText);
  const functions = commands
    .filter(({ kind }) => kind === 'function')
    .map(({ text }) => definition.exec(text))
    .map((match) => match?.[1] ?? match?.[2] ?? '');
  const aliases = commands
    .flatMap(({ calls }) => calls)
    .filter(({ name }) => name === 'alias')
    .flatMap(({ words }) => words.slice(1).map(({ value }) => value?.split('=')[0] ?? ''));
  const taken = [...functions, ...aliases].find((name) => used.has(name) || name.startsWith('__rs_'));
  if (taken !== undefined) return `it gives ${taken} another meaning`;
  const variable = sets.find(({ name }) => name.startsWith('__RS_'));
  return variable === undefined ? null : `it sets ${variable.name}`;
}
