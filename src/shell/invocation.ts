import type { Argument } from './argument-list.ts';
import type { Call, Redirect, Word } from './shell-reading.ts';

/** A call on its way through its wrappers. */
export interface Invocation {
  /** Program and arguments that are left. */
  readonly args: readonly Argument[];
  readonly via: readonly string[];
  readonly remote: boolean;
  readonly privileged: boolean;
  /** Something stops the program after a while, or nobody waits for it. */
  readonly bounded: boolean;
  /** Its output goes to a program or a file, so that no pager starts. */
  readonly captured: boolean;
  /** Names of the variables that are set for it. */
  readonly environment: ReadonlySet<string>;
  readonly input: Input | null;
}

/** Where the standard input comes from; the text or the file name where known. */
export interface Input {
  readonly text: string | null;
  readonly file: string | null;
  readonly from: string | null;
  readonly fromText: string | null;
}

export function invocationOf(call: Call): Invocation {
  return {
    args: argumentsOf(call),
    via: [],
    remote: false,
    privileged: false,
    bounded: call.background || endsItsSource(call),
    captured: call.pipedInto !== null || call.context === 'substitution' || call.redirects.some(isOutputRedirect),
    environment: new Set(call.assignments.map(({ name }) => name)),
    input: inputOf(call),
  };
}

/** The words in order, with the gaps `<name>` that the shell takes for redirections put back as unknown words. */
function argumentsOf({ words, redirects }: Call): Argument[] {
  const found: { start: number; argument: Argument }[] = [];
  for (let at = 0; at < redirects.length; at++) {
    if (!isPlaceholder(redirects, at)) continue;
    const first = redirects[at]!;
    let raw = first.raw;
    while (redirects[at + 1]?.start === redirects[at]!.end) raw += redirects[++at]!.raw;
    // `<a> b`: the shell reads `b` as the name of the file that `>` writes.
    const cut = lastBlank(raw);
    const gap = cut === -1 ? raw : raw.slice(0, cut).trimEnd();
    const swallowed = cut === -1 ? undefined : raw.slice(cut).trim();
    found.push({ start: first.start, argument: { value: null, raw: gap } });
    if (swallowed !== undefined)
      found.push({ start: first.start, argument: { value: redirects[at]!.target, raw: swallowed } });
  }
  const all = [...words.map((word) => ({ start: word.start, argument: toArgument(word) })), ...found];
  return all.sort((a, b) => a.start - b.start).map(({ argument }) => argument);
}

// In PowerShell and cmd text a path is written with backslashes, which bash would take for escapes.
const windowsPath = /^(?:[A-Za-z]:|\.{1,2})?\\?[\w.-]+(?:\\[\w.-]+)+$/;

function toArgument({ raw, value }: Word): Argument {
  return { raw, value: windowsPath.test(raw) ? raw : value };
}

/** `head` and the like close the pipe when they have enough, and the program before them ends. */
function endsItsSource({ pipedIntoText }: Call): boolean {
  return (
    pipedIntoText !== null && /^(?:head\b|sed\s+\S*q|e?grep\s+(?:-\w*[mq]|--max-count|--quiet))/.test(pipedIntoText)
  );
}

function inputOf(call: Call): Input | null {
  const redirect = call.redirects.find((one, at) => one.operator.startsWith('<') && !isPlaceholder(call.redirects, at));
  const from = { from: call.pipedFrom, fromText: call.pipedFromText };
  if (redirect === undefined) return call.pipedFrom === null ? null : { text: null, file: null, ...from };
  if (redirect.operator === '<<<') return { text: redirect.target, file: null, from: null, fromText: null };
  return { text: redirect.body, file: redirect.body === null ? redirect.target : null, from: null, fromText: null };
}

/** `<app>` is read as a redirection from `app` that another one follows without a blank: a gap to fill, no input. */
function isPlaceholder(redirects: readonly Redirect[], at: number): boolean {
  const [one, next] = [redirects[at], redirects[at + 1]];
  return one?.operator === '<' && next?.operator.startsWith('>') === true && next.start === one.end;
}

/** Whether the redirection puts output into a real file. */
export function writesFile(redirects: readonly Redirect[]): boolean {
  return redirects.some((one, at) => isOutputRedirect(one) && !(at > 0 && isPlaceholder(redirects, at - 1)));
}

function isOutputRedirect({ operator, target, fd }: Redirect): boolean {
  if (!operator.includes('>') || operator.startsWith('<') || target === null)
    return operator === '>' && target === null;
  if (operator === '>&') return !/^\d+-?$|^-$/.test(target);
  return (
    !/^\/dev\/(?:null|stdout|stderr|tty|fd\/\d+)$|^(?:\$null|NUL)$/i.test(target) &&
    (fd === null || fd === 1 || fd === 2)
  );
}

function lastBlank(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !/\s/.test(text[at]!)) at--;
  return at;
}
