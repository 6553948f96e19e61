import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';

const dunder =
  /(?<![A-Za-z0-9_])__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__(?![A-Za-z0-9_])|@@[A-Z][A-Z0-9_]{1,60}@@|%%[A-Z][A-Z0-9_]{1,60}%%/g;
const builtIn = new Set([
  '__FILE__',
  '__DIR__',
  '__LINE__',
  '__FUNCTION__',
  '__CLASS__',
  '__NAMESPACE__',
  '__METHOD__',
  '__END__',
]);

/** `__APP_NAME__`, `@@PORT@@`: a mark that a template tool would replace. */
export const dunders: Family = {
  languages: freeLanguages,
  needs: ['__', '@@', '%%'],
  *find(line) {
    for (const match of line.text.matchAll(dunder)) {
      if (builtIn.has(match[0])) continue;
      yield { start: match.index, end: match.index + match[0].length, kind: 'dunder' };
    }
  },
};
