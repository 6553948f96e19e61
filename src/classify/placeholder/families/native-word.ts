import type { Family } from '../family.ts';
import { terms } from '../name-words.ts';

const letters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}ー';
const word = new RegExp(`(?<![${letters}\\w$-])[${letters}][${letters}A-Za-z0-9_-]{0,30}`, 'gu');
const printing = /(?:^|[\s;&|(])(?:echo|printf|read|git\s+commit|grep|Write-Host|Write-Output|alias)\s/;

/** `ssh root@服务器IP`: in a command, a word of another script that names a thing is no text but a gap. */
export const nativeWords: Family = {
  languages: new Set(['shell', 'env']),
  *find(line) {
    const text = line.text.slice(0, line.comment);
    if (/^[\x00-\x7f]*$/.test(text) || printing.test(text) || !/[A-Za-z]/.test(text)) return;
    for (const match of text.matchAll(word)) {
      const [found] = match;
      const low = found.toLowerCase();
      const next = text.charAt(match.index + found.length);
      if (/[，。：、！？（）「」]|[:\s]\p{Script=Han}/u.test(text) || next === '=') continue;
      if (!terms.some(([term]) => low.includes(term))) continue;
      yield { start: match.index, end: match.index + found.length, kind: 'sample-value' };
    }
  },
};
