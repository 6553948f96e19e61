import { describeCall } from './describe-call.ts';
import { builtins, localWrappers } from './portability-builtins.ts';
import { readShell } from './read-shell.ts';
import type { Call, Statement } from './shell-reading.ts';

/** The programs that a text needs on this host from its start. */
export interface Programs {
  readonly names: readonly string[];
  /** What it runs from some point on cannot be told: it installs something, changes PATH or reads in another file. */
  readonly open: boolean;
  /** Functions that it defines. */
  readonly functions: readonly string[];
}

/**
 * The external programs that a text starts for certain, in reading order. What only runs on a condition, on another
 * host or with the rights of another user is none of them, and neither is a path.
 */
export function listPrograms(text: string): Programs {
  const statements = readShell(text).commands;
  const functions = statements.flatMap(({ kind, text: own }) => {
    const name = /^(?:function\s+)?([^\s()]+)/.exec(own)?.[1];
    return kind === 'function' && name !== undefined ? [name] : [];
  });
  const asked = new Set(statements.flatMap(({ calls }) => calls.flatMap(probedBy)));
  const names: string[] = [];
  for (const statement of statements) {
    if (statement.kind === 'function') continue;
    for (const call of certainCalls(statement)) {
      for (const name of programsOf(call)) {
        const isKnown = builtins.has(name) || functions.includes(name) || asked.has(name) || names.includes(name);
        if (!isKnown && isPlainName(name)) names.push(name);
      }
    }
    if (statement.calls.some(opensUp)) return { names, open: true, functions };
  }
  return { names, open: false, functions };
}

const isPlainName = (name: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/.test(name);

/** `command -v docker` asks whether it is there: then it need not be. */
function probedBy({ name, words }: Call): string[] {
  const isProbe = /^(?:command|type|which|hash|whereis|where)$/.test(name ?? '');
  if (!isProbe || (name === 'command' && !/^-[vV]$/.test(words[1]?.value ?? ''))) return [];
  return words.slice(1).flatMap(({ value }) => (value === null || value.startsWith('-') ? [] : [value]));
}

/** The calls that are reached whenever those before them succeed. */
function certainCalls(statement: Statement): Call[] {
  const { kind, text, calls, start } = statement;
  if (kind === 'compound' && !/^(?:\(|\{)/.test(text)) return [];
  if (kind === 'compound' && /\b(?:if|case|while|until|for|select)\b/.test(text)) return [];
  const or = calls.find((call) => text.slice(0, call.start - start).includes('||'));
  const certain = or === undefined ? calls : calls.slice(0, calls.indexOf(or));
  return certain.filter(({ context }) => context !== 'function' && context !== 'condition');
}

/** The program of a call, and the ones that it starts on this host in its turn. */
function programsOf(call: Call): string[] {
  if (probedBy(call).length > 0) return call.name === 'which' ? ['which'] : [];
  const { name } = call;
  if (name === null) return [];
  if (!localWrappers.has(name)) return [name];
  const facts = describeCall(call);
  const isLocal = facts.via.every((wrapper) => localWrappers.has(wrapper));
  const inner = call.words.find(({ value }) => value !== null && lastName(value) === facts.program);
  return isLocal && inner?.value != null ? [name, inner.value] : [name];
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** From here on other programs may be there, or other names be found first. */
function opensUp(call: Call): boolean {
  if (call.assignments.some(({ name }) => name === 'PATH')) return true;
  const { program, effects, known } = describeCall(call);
  if (/^(?:\.|source|eval|module|nvm|sdk|rvm|pyenv|conda|asdf|mise|brew|hash|alias)$/.test(call.name ?? ''))
    return true;
  return effects.includes('install') || (program === 'bash' && !known) || isUnpacking(call);
}

/** Tools are also put in place by hand. */
function isUnpacking({ words }: Call): boolean {
  return words.some(({ value }) => /^(?:\/usr(?:\/local)?|\/opt\/[\w-]+|~|.*\/\.local)\/s?bin\b/.test(value ?? ''));
}
