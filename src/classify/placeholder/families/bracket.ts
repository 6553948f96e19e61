import { freeLanguages } from '../dialects.ts';
import type { Family, SourceLine } from '../family.ts';
import { marks, nouns } from '../generic-words.ts';

const bracket = /\[([^[\]\n]{2,100})\]|【([^【】\n]{1,60})】/gu;
const upperName = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/;
const upperWord = /^[A-Z]{3,}$/;
const lowerName = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+){1,4}(?:\.[a-z]{2,5})?$/;
const choice = /^\w[\w-]*(?:\|\w[\w-]*)+$|^[A-Z_]{3,}(?:\/[A-Z_]{3,})+$/;
const filled = /^(?:your|the|insert|enter|add|replace|nom|votre|tu|su|seu|sua|dein|ihr|tuo)\b/i;
const wildcardVersion = /^v?[\dxX]{1,4}(?:\.[xX\d]{1,4})*\.[xX]$/;
const title = /^[A-Z][a-z]+(?: [A-Za-z]+){1,6}$/;

/** `[ZONE_ID]`, `[your-project]`: a name between brackets, not an index, a test, a class, a list or a mark. */
export const brackets: Family = {
  languages: new Set([...freeLanguages, 'sql']),
  needs: ['[', '【'],
  *find(line) {
    if (line.usage) return;
    for (const match of line.text.matchAll(bracket)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const inside = (match[1] ?? match[2] ?? '').trim();
      const corner = match[2] !== undefined;
      if (corner ? line.text.trim() === match[0] : !isName(inside, line) || isForeign(line, start, end)) continue;
      yield { start, end, kind: choice.test(inside) ? 'choice' : 'bracket' };
    }
  },
};

function isName(inside: string, line: SourceLine): boolean {
  const low = inside.toLowerCase().replace(/\s+/g, '-');
  if (wildcardVersion.test(inside)) return true;
  if (marks.has(low) || /^(?:skip|no)-|^\d|^-/.test(low)) return false;
  if (filled.test(inside) && /^[\p{L}][\p{L}\p{N}\s'’._/-]*$/u.test(inside)) return true;
  if (choice.test(inside)) return inside.length > 5;
  if (upperName.test(inside)) return true;
  if (upperWord.test(inside)) return nouns.has(low);
  if (line.language === 'yaml' || line.language === 'json') return false;
  return lowerName.test(inside) || nouns.has(inside) || (title.test(inside) && nouns.has(low.split('-').at(-1) ?? ''));
}

function isForeign(line: SourceLine, start: number, end: number): boolean {
  const { text } = line;
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 40);
  if (/[\p{L}\p{N}$})\].!?\\^]/u.test(before) && !(before === '.' && text.charAt(start - 2) === '.')) return true;
  if (/^(?:\(|\[|\]|[*+?{]|::|\$|\.\[|\s*=[^=]|@)/.test(after)) return true;
  if (/^\s*$/.test(text.slice(0, start)) && /^\s*$/.test(text.slice(end))) return true;
  if (isMark(text, start, after) || line.block.bracketIdentifiers) return true;
  return start >= line.comment && !/[A-Z]_|your/.test(text.slice(start, end));
}

/** A bracket at the head of a message or before a prompt marks the line: `echo "[BACKUP] starting"`, `[web] $ ls`. */
function isMark(text: string, start: number, after: string): boolean {
  const head = text.slice(Math.max(0, start - 12), start);
  if (start < 12 && /^\s*$/.test(head)) return /^\s*[$#%>:]|^\s+\S/.test(after);
  return /["']$/.test(head) && /^:?\s+\S/.test(after) && !/[=:]\s?["']$/.test(head);
}
