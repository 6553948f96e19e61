import { guard } from './guarded-pattern.ts';

const quoted = guard(
  String.raw`\u0060([^\u0060\n]{1,200})\u0060|"([^"\n]{1,200})"|“([^”\n]{1,200})”|(?<![\p{L}\d])'([^'\n]{1,200})'(?![\p{L}\d])|‘([^’\n]{1,200})’|「([^」\n]{1,200})」|『([^』\n]{1,200})』|«([^»\n]{1,200})»|„([^“”\n]{1,200})[“”]`,
  'gu',
);
// Before a quotation, these make it a command, a name or a thing that must not be there.
const notOutput = guard(
  String.raw`(?:\b(?:not|no|never|without|run|running|execute|using|use|with|via|output of|command|file|in|from|to|by|than|if|when|at|on|open|click|see the|your|nicht|kein[e]?|ohne|sans|sin|sem|senza|pas|non|nie|bez)|n't|(?<!\p{L})(?:не|без|нет)|不|没有|无)\s*(?:(?:contain|include|show|be|any|the|a|an|print|return|have|see)\s*){0,2}$`,
);
const answers = guard(
  String.raw`(?:respond\p{L}*|return\p{L}*|message|text|response|output|line|status|body|answer\p{L}*|repl\p{L}+) (?:with|in)\s*(?:the |a )?$`,
);

/** What stands in quotes or backticks as output to the letter; null when one of them may be something else. */
export function findLiterals(text: string): string[] | null {
  const values: string[] = [];
  for (const match of quoted.matchAll(text)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (notOutput.test(before) && !answers.test(before)) return null;
    const value = match
      .slice(1)
      .find((group) => group !== undefined)
      ?.trim();
    if (value) values.push(value);
  }
  return values.length > 0 ? [...new Set(values)] : null;
}
