import { everyLanguage } from '../dialects.ts';
import type { Family, SourceLine } from '../family.ts';
import { letterPattern } from '../letter-pattern.ts';
import { isAskingLabel, isReservedLabel } from '../reserved-label.ts';

const suffix =
  '(?:com|org|net|edu|io|dev|app|co|de|fr|es|it|nl|pl|pt|ru|ch|at|be|eu|uk|us|jp|cn|kr|in|tr|se|xyz|tech|cloud|local|internal|рф)';
const host = letterPattern(
  `(?<![\\p{L}\\p{N}_.$}-])(?:[\\p{L}\\p{N}_-]{1,40}\\.){0,4}?([\\p{L}\\p{N}_-]{2,60})\\.(${suffix}(?:\\.[a-z]{2})?)(?![\\p{L}\\p{N}_-])`,
  'giu',
);
const wildcard = /(?:^|[^\w.])\*\.$/;

const likely = /^(?:(?:my|the)-?(?:site|company|app|website|server|host)|company|website|somecompany)$/i;

/** `example.com`, `your-domain.com`, `staging.example.org`: the host only, without scheme, port and path. */
export const hosts: Family = {
  languages: everyLanguage,
  needs: ['.'],
  *find(line) {
    for (const match of line.text.matchAll(host(line.text))) {
      const label = match[1] ?? '';
      const certain = isReservedLabel(label);
      if (!certain && !(likely.test(label) && isAddressed(line, match.index))) continue;
      if (isLiteral(line, label, match.index) || (isMailbox(line, match.index) && !isAskingLabel(label))) continue;
      const www = /^www\./i.test(match[0]) ? 4 : 0;
      yield { start: match.index + www, end: match.index + match[0].length, kind: 'host', certain };
    }
  },
};

/** A test or a table that names `example.com` works as it stands: there only "your" asks for something. */
function isLiteral(line: SourceLine, label: string, start: number): boolean {
  if (line.language === 'code' || line.language === 'sql') return !isAskingLabel(label);
  return line.language === 'text' && wildcard.test(line.text.slice(0, start));
}

function isAddressed(line: SourceLine, start: number): boolean {
  return /(?:\/\/|=["']?|server_name\s)$/.test(line.text.slice(Math.max(0, start - 14), start));
}

// The family of addresses decides about `ann@example.com`.
function isMailbox(line: SourceLine, start: number): boolean {
  return /[\w.+"'-]@$/.test(line.text.slice(Math.max(0, start - 2), start));
}
