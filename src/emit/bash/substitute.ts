import { maskRanges, type QuotingContext, readQuoting } from '../../shell/index.ts';
import { whyCannotHold } from './cannot-hold.ts';
import { checkSubstitution } from './check-substitution.ts';
import type { Place } from './find-places.ts';
import { type Narrowing, narrower } from './narrow-pattern.ts';

/** Why a text cannot be run as it is; the line is the guide's. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

/** A text with parameters in the place of its placeholders. */
export interface Substituted {
  readonly text: string;
  /** The parameters, each with what its value must be narrowed to. */
  readonly used: ReadonlyMap<string, Narrowing | null>;
}

/** A parameter reference that was put in, and where it stands in the new text. */
export interface Insertion {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface SubstituteOptions {
  /** How a parameter is referred to, without quotes. */
  readonly refer: (name: string) => string;
  /** Base names of the files that a shell reads in later on. */
  readonly sourced: ReadonlySet<string>;
}

/** Puts parameters into shell text: each by the quotes that it stands in, so that its value is expanded only once. */
export function substitute(
  text: string,
  places: readonly Place[],
  { refer, sourced }: SubstituteOptions,
): Substituted | Problem {
  const contexts = readQuoting(text, places);
  const used = new Map<string, Narrowing | null>();
  const insertions: Insertion[] = [];
  let result = '';
  let done = 0;
  for (const [at, place] of places.entries()) {
    const context = contexts[at]!;
    const reason = whyCannotHold(context);
    if (reason !== null) return { line: place.line, message: unfit(place, reason) };
    if (context.quote === 'comment') continue;
    used.set(place.name, narrower(used.get(place.name) ?? null, narrowingOf(context, sourced)));
    const { open, close, start, end } = edges(text, place, context);
    result += text.slice(done, start) + open;
    insertions.push({ name: place.name, start: result.length, end: result.length + refer(place.name).length });
    result += refer(place.name) + close;
    done = end;
  }
  result += text.slice(done);
  const before = { text: maskRanges(text, places), places };
  const message = checkSubstitution(before, { text: result, insertions });
  return message === null ? { text: result, used } : { line: places[0]!.line, message };
}

export function unfit({ text }: Pick<Place, 'text'>, reason: string): string {
  return `No value can be put in for ${text}: ${reason}.`;
}

function narrowingOf({ again, file }: QuotingContext, sourced: ReadonlySet<string>): Narrowing | null {
  const isSourced = file !== null && sourced.has(file.slice(file.lastIndexOf('/') + 1));
  const own = again === null || again.language === 'code' ? null : again.language;
  return narrower(own, isSourced ? 'shell' : null);
}

interface Edges {
  readonly open: string;
  readonly close: string;
  /** What of the text is replaced: quotes that would be left empty go with the placeholder. */
  readonly start: number;
  readonly end: number;
}

function edges(text: string, { start, end }: Place, { quote, around }: QuotingContext): Edges {
  if (quote === 'bare') return { open: '"', close: '"', start, end };
  if (quote !== 'single') return { open: '', close: '', start, end };
  const isFirst = start === around.start && text[start - 1] === "'";
  const isLast = end === around.end && text[end] === "'";
  return {
    open: isFirst ? '"' : `'"`,
    close: isLast ? '"' : `"'`,
    start: isFirst ? start - 1 : start,
    end: isLast ? end + 1 : end,
  };
}
