import { freeLanguages } from '../dialects.ts';
import type { Candidate, Family, SourceLine } from '../family.ts';
import { printed } from '../generic-words.ts';

const angle = /<([^<>\n]{1,100})>/gu;
const opening = /^(?:[\p{L}\p{N}_]|\.\.\.|…)/u;
const content = /^[^"`\\$;&=*@!?]*$/u;
const address = /@|:\/\//;
const comparison = /\b(?:AND|OR)\b|\|\||&&|^\d+\s|[-=]$/;

/** `<app-name>`: a name between angles, not a redirection, an element, a type argument or an arrow. */
export const angles: Family = {
  languages: new Set([...freeLanguages, 'sql', 'code']),
  needs: ['<'],
  *find(line) {
    if (line.usage) return;
    for (const match of line.text.matchAll(angle)) {
      const inside = match[1] ?? '';
      if (!isName(inside) || isForeign(line, match.index, inside)) continue;
      yield candidate(match.index, match.index + match[0].length, inside);
    }
  },
};

function candidate(start: number, end: number, inside: string): Candidate {
  return { start, end, kind: /\w\s?\|\s?\w/.test(inside) ? 'choice' : 'angle' };
}

function isName(inside: string): boolean {
  if (inside !== inside.trim() || !opening.test(inside) || !content.test(inside)) return false;
  if (address.test(inside) || /\s['"]|\/$/.test(inside)) return false;
  return !printed.has(inside.toLowerCase().replace(/\s/g, '-'));
}

function isForeign(line: SourceLine, start: number, inside: string): boolean {
  const before = line.text.charAt(start - 1);
  const [word = ''] = inside.toLowerCase().split(/[\s/]/);
  if (before === '<' || line.block.elements.has(word)) return true;
  if (comparison.test(inside) && !/[=:"']\s?$/.test(line.text.slice(0, start))) return true;
  return inCode[line.language]?.(inside, before) ?? false;
}

/** What the same signs mean in languages that have a use of their own for them. */
const inCode: Partial<Record<SourceLine['language'], (inside: string, before: string) => boolean>> = {
  sql: (inside) => /^\d/.test(inside) || /[()]/.test(inside),
  code: (inside, before) => /[\w)\]]/.test(before) || /[:[\](),']/.test(inside) || /^\d/.test(inside),
  text: (inside) => /^\d/.test(inside) || /[:[\]]/.test(inside),
};
