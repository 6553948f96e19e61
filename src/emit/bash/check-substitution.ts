import { listExpansions, readQuoting, readShell, type ShellReading, type TextRange } from '../../shell/index.ts';
import type { Place } from './find-places.ts';
import type { Insertion } from './substitute.ts';

/**
 * Reads a text again after its placeholders were replaced. Says what is wrong with it, or null: it must still be the
 * same commands, each parameter must be a quoted expansion, and no placeholder may be left in the code.
 */
export function checkSubstitution(
  before: { readonly text: string; readonly places: readonly Place[] },
  after: { readonly text: string; readonly insertions: readonly Insertion[] },
): string | null {
  const [old, now] = [readShell(before.text), readShell(after.text)];
  const error = now.errors[0];
  if (error !== undefined) return `The shell cannot read it once a value is put in: ${error.message}.`;
  if (shapeOf(old) !== shapeOf(now)) return 'Once a value is put in, the shell reads other commands.';
  const expansions = new Map(listExpansions(after.text).map((one) => [one.start, one]));
  const contexts = readQuoting(after.text, after.insertions);
  for (const [at, { name, start, end }] of after.insertions.entries()) {
    const found = expansions.get(start);
    const quote = contexts[at]?.quote;
    const isQuoted = quote === 'double' || quote === 'here-document';
    if (found?.name !== name || found.end !== end || !isQuoted) return `${name} would not stand in quotes.`;
  }
  const left = findLeftOver(after, now, before.places);
  return left === null ? null : `${left} is left in the commands.`;
}

/** What the commands are, whatever their words say. */
function shapeOf({ commands, heredocs, comments }: ShellReading): string {
  const calls = commands.map(({ kind, background, calls: own }) => [
    kind,
    background,
    own.map(({ context, words, assignments, redirects }) => [
      context,
      words.length,
      assignments.map(({ name }) => name),
      redirects.map(({ operator, fd }) => [operator, fd]),
    ]),
  ]);
  return JSON.stringify([calls, heredocs.map(({ delimiter, quoted }) => [delimiter, quoted]), comments.length]);
}

function findLeftOver(
  { text, insertions }: { readonly text: string; readonly insertions: readonly Insertion[] },
  { comments }: ShellReading,
  places: readonly Place[],
): string | null {
  const skipped = [...insertions, ...comments.map(({ offset, raw }) => ({ start: offset, end: offset + raw.length }))];
  const code = blankOut(text, skipped);
  const words = new Set(places.filter(({ plain }) => !plain).map(({ text: own }) => own));
  return [...words].find((own) => standsIn(code, own)) ?? null;
}

function blankOut(text: string, ranges: readonly TextRange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

const wordCharacter = /[\p{L}\p{N}_]/u;

/** Whether it stands there as a word of its own, and not as the name of a variable. */
function standsIn(code: string, own: string): boolean {
  for (let at = code.indexOf(own); at !== -1; at = code.indexOf(own, at + 1)) {
    const [before = '', after = ''] = [code[at - 1], code[at + own.length]];
    const isPart =
      (wordCharacter.test(before) && wordCharacter.test(own[0]!)) ||
      (wordCharacter.test(after) && wordCharacter.test(own.at(-1)!));
    const isName =
      /^\w+$/.test(own) &&
      (before === '$' || /\$\{[!#]?$/.test(code.slice(0, at)) || /^[+]?=/.test(code.slice(at + own.length)));
    if (!isPart && !isName) return true;
  }
  return false;
}
