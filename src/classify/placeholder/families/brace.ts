import type { Family, SourceLine } from '../family.ts';

const brace = /\{([A-Za-z][A-Za-z0-9]*(?:[_ .-][A-Za-z0-9]+)*)\}/g;
const upper = /^[A-Z][A-Z0-9_ ]+$/;
const ownWords = new Set([
  'print',
  'next',
  'exit',
  'getline',
  'upstream',
  'push',
  'yesterday',
  'begin',
  'end',
  'max',
  'min',
]);
const ownPrograms = /\bf["']|\.format\(|(?<![\w-])(?:awk|gawk|jq|perl|sed|rg|promtool|printf)(?![\w-])|location\s|=>/;

/** `{version}`: one name between braces, not an expansion, a variable, a format or a block of code. */
export const braces: Family = {
  languages: new Set(['shell', 'env', 'yaml', 'json', 'text']),
  needs: ['{'],
  *find(line) {
    for (const match of line.text.matchAll(brace)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const inside = match[1] ?? '';
      if (isForeign(line, start, end, inside)) continue;
      yield { start, end, kind: 'brace' };
    }
  },
};

function isForeign(line: SourceLine, start: number, end: number, inside: string): boolean {
  const { text, language } = line;
  if (/[$%{#^\\]/.test(text.charAt(start - 1)) || /[}{]/.test(text.charAt(end))) return true;
  if (inside.length < 2 || ownWords.has(inside.toLowerCase()) || ownPrograms.test(text)) return true;
  if (upper.test(inside) || /^your[_-]/i.test(inside)) return false;
  if (/[. ]/.test(inside)) return true;
  return language !== 'shell' && language !== 'env';
}
