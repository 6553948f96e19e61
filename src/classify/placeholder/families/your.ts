import { everyLanguage } from '../dialects.ts';
import type { Family, SourceLine } from '../family.ts';
import { nouns } from '../generic-words.ts';
import { letterPattern } from '../letter-pattern.ts';
import { nameParameter } from '../name-parameter.ts';

/** "your" in the languages that guides are written in, where a hyphen or underscore ties it to a thing. */
const possessive =
  'your|youre|votre|vos|tu|tus|vuestro|seu|sua|teu|tua|dein|deine|deinen|ihr|ihre|ihren|tuo|tua|vostro|vostra|jouw|uw|twoj|twoja|vash|vasha|din|ваш|ваша|ваше|ваши|вашего|твой';
const tied = letterPattern(
  `(?<![\\p{L}\\p{N}$])(?:${possessive})[-_][\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,80}[\\p{L}\\p{N}])?`,
  'giu',
);
const joined = /(?<![A-Za-z0-9$])(?:your|YOUR|Your)([A-Za-z][A-Za-z0-9]{1,40})(?![A-Za-z0-9])/g;
const easternPossessive = '你的|您的|あなたの|当社の|貴社の|여러분의|당신의';
const eastern = new RegExp(
  `(?:${easternPossessive})[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}A-Za-z0-9_-]{1,24}`,
  'gu',
);
const credential =
  /(?:^|[^\w-])((?:sk|pk|rk|re|ghp|gho|glpat|xoxb|xoxp|whsec|AKIA|SG|[a-z]{2,10}_[ps]k)(?:[-_][A-Za-z0-9]{1,12}){0,3}[-_.])$/;

/** `your-app-name`, `YOUR_API_KEY`, `yourDomain`, `votre-domaine`, `你的密码`. */
export const yours: Family = {
  languages: everyLanguage,
  needs: [
    'your',
    ...possessive.split('|').flatMap((word) => [`${word}-`, `${word}_`]),
    ...easternPossessive.split('|'),
  ],
  *find(line) {
    for (const match of line.text.matchAll(tied(line.text))) yield* accept(line, match.index, match[0]);
    for (const match of line.text.matchAll(joined))
      if (isThing(match[1] ?? '')) yield* accept(line, match.index, match[0]);
    if (!/[^\x00-\x7f]/.test(line.text)) return;
    for (const match of line.text.slice(0, line.comment).matchAll(eastern)) yield* accept(line, match.index, match[0]);
  },
};

function* accept(line: SourceLine, at: number, found: string) {
  const before = line.text.slice(Math.max(0, at - 40), at);
  const end = at + found.length;
  if (isVariable(line, before, found, end)) return;
  const prefix = credential.exec(before)?.[1] ?? '';
  yield { start: at - prefix.length, end, kind: 'your' as const, name: nameParameter(found, 'your') };
}

function isVariable(line: SourceLine, before: string, found: string, end: number): boolean {
  if (/\$\{?\w*$/.test(before)) return true;
  if (line.language === 'shell' && /(?:^|\s)--?$/.test(before)) return true;
  const next = line.text.charAt(end);
  if (next === '=') return /(?:^|[\s;])$/.test(before) && /^\w+$/.test(found);
  return next === '(';
}

function isThing(rest: string): boolean {
  const words = rest
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');
  return (
    words.length > 1 ||
    nouns.has(rest.toLowerCase()) ||
    /^(?:db|api|app|domain|company|repo|site|server|user|bucket|project)/.test(rest.toLowerCase())
  );
}
