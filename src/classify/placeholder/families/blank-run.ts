import { everyLanguage } from '../dialects.ts';
import type { Family } from '../family.ts';
import { wordAround } from '../word-around.ts';

const run = /x{3,}|X{3,}|\*{4,}|•{4,}|●{4,}/g;
const wordCharacter = /[A-Za-z0-9_*•●-]/;
const templates = /mktemp|tempfile|chmod|rwx/;

/** `xxxx`, `sk-xxxxxxxx`, `vpc-XXXX`, `********`: a value that was blacked out. */
export const blankRuns: Family = {
  languages: everyLanguage,
  needs: ['xxx', '****', '••••', '●●●●'],
  *find(line) {
    if (templates.test(line.text)) return;
    let done = 0;
    for (const match of line.text.matchAll(run)) {
      if (match.index < done) continue;
      const { start, end } = wordAround(line.text, match.index, wordCharacter);
      const word = line.text.slice(start, end);
      done = end;
      if (!isBlank(word, match[0]) || /[$%{@*]/.test(line.text.charAt(start - 1))) continue;
      if (match[0].startsWith('*') && !/[=:]\s?["']?$/.test(line.text.slice(0, start))) continue;
      if (line.language === 'code' && match[0].length < 4) continue;
      yield { start, end, kind: 'sample-value', name: nameOf(word) };
    }
  },
};

/** The blank is a part of its own, or long enough not to be a spelling. */
function isBlank(word: string, blank: string): boolean {
  const parts = word.split(/[-_]/);
  if (parts.some((part) => part.length >= 3 && /^(?:x+|X+|\*+|[•●]+)$/.test(part))) return true;
  return blank.length >= 4 && !/^-/.test(word) && !/^\d/.test(word);
}

const known: readonly (readonly [RegExp, string])[] = [
  [/^(?:sk|pk|rk|re|whsec|key)[-_]/i, 'API_KEY'],
  [/^(?:ghp|gho|glpat|xox[bp]|token)[-_]?/i, 'TOKEN'],
  [/^i-x+$/i, 'INSTANCE_ID'],
  [/^[x]{8}(?:-[x]{4}){3}-[x]{12}$/i, 'ID'],
  [/^\+?\d?-?X{3}-X{3}-X{4}$/i, 'PHONE_NUMBER'],
];

function nameOf(word: string): string {
  const row = known.find(([pattern]) => pattern.test(word));
  if (row) return row[1];
  const prefix = word
    .replace(/[-_]?(?:[xX*•●]{3,}[-_]?)+$/, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[\d_]+/, '');
  return prefix === '' ? 'VALUE' : `${prefix}_ID`;
}
