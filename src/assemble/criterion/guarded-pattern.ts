import { lowerSource } from './lower-case.ts';
import { neededText } from './needed-text.ts';
import { plainSource } from './plain-text.ts';
import { viewOf } from './text-view.ts';

/** A pattern that is compiled when a text comes that it could match. `at`: where a sticky one has to match. */
export type Pattern = {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string, at?: number) => RegExpExecArray | null;
  readonly matchAll: (text: string) => RegExpExecArray[];
  readonly replace: (text: string, by: (found: string) => string) => string;
};

/**
 * A pattern that most texts do not match, from its source and flags. To compile an alternation of words of many
 * languages takes a thousand times as long as to see that a text has none of them, and without regard to case it takes
 * five times as long as for a text in lower case.
 */
export function guard(source: string, flags = 'iu'): Pattern {
  const isLower = flags.includes('i');
  const compiled = new Map<boolean, RegExp>();
  let needs: readonly string[] | null | undefined;
  let asked: { text: string; pattern: RegExp | null } = { text: '', pattern: null };
  // Some patterns are asked about each place of one long text.
  const patternFor = (text: string): RegExp | null => {
    if (asked.text === text && text !== '') return asked.pattern;
    if (needs === undefined) needs = neededText(source);
    const view = viewOf(text);
    const isPossible = needs?.some((needed) => view.folded.includes(needed)) ?? true;
    const pattern = isPossible ? (compiled.get(view.isPlain) ?? compile(source, flags, view.isPlain)) : null;
    if (pattern !== null) compiled.set(view.isPlain, pattern);
    asked = { text, pattern };
    return pattern;
  };
  const spell = (found: RegExpExecArray, text: string) => (isLower ? spelledAs(found, text) : found);
  const searched = (text: string) => (isLower ? viewOf(text).low : text);
  const matchAll = (text: string): RegExpExecArray[] => {
    const pattern = patternFor(text);
    return pattern === null ? [] : [...searched(text).matchAll(pattern)].map((found) => spell(found, text));
  };
  return {
    matchAll,
    replace: (text, by) => replaceAll(text, matchAll(text), by),
    test: (text) => patternFor(text)?.test(searched(text)) ?? false,
    exec: (text, at = 0) => {
      const pattern = patternFor(text);
      if (pattern === null) return null;
      pattern.lastIndex = at;
      const found = pattern.exec(searched(text));
      return found && spell(found, text);
    },
  };
}

/** The same for a pattern as it is written in code. */
export const guarded = ({ source, flags }: RegExp): Pattern => guard(source, flags);

function compile(source: string, flags: string, isPlain: boolean): RegExp {
  const short = isPlain ? plainSource(source) : source;
  return flags.includes('i') ? new RegExp(lowerSource(short), `${flags.replace('i', '')}d`) : new RegExp(short, flags);
}

/** What was found in lower case as the text spells it. */
function spelledAs(found: RegExpExecArray, text: string): RegExpExecArray {
  for (const [group, range] of (found.indices ?? []).entries())
    if (range !== undefined) found[group] = text.slice(...range);
  return found;
}

function replaceAll(text: string, places: readonly RegExpExecArray[], by: (found: string) => string): string {
  let result = '';
  let done = 0;
  for (const { index, 0: found } of places) {
    result += text.slice(done, index) + by(found);
    done = index + found.length;
  }
  return result + text.slice(done);
}
