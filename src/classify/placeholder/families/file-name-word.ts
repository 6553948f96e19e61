import type { Family, SourceLine } from '../family.ts';
import { wordAround } from '../word-around.ts';

const open =
  /(?<![A-Za-z0-9])(?:TIMESTAMP|DATETIME|DATE|TIME|VERSION|TAG|COMMIT(?:_(?:HASH|SHA|ID))?|SHA|HASH|REVISION|BUILD_NUMBER|RELEASE|DATABASE_NAME|DB_NAME|APP_NAME|USERNAME|ENVIRONMENT|NUMBER)(?![A-Za-z0-9])/g;
const wordCharacter = /[\w.\-/]/;

/** `backup_TIMESTAMP.sql`, `releases/VERSION`: a word in capitals inside a name that is otherwise spelled out. */
export const fileNameWords: Family = {
  languages: new Set(['shell', 'sql', 'env']),
  needs: [
    'time',
    'date',
    'version',
    'tag',
    'commit',
    'sha',
    'hash',
    'revision',
    'number',
    'release',
    'name',
    'environment',
  ],
  *find(line) {
    for (const match of line.text.matchAll(open)) {
      const { start, end } = wordAround(line.text, match.index, wordCharacter);
      if (!isNameWithGap(line, start, end)) continue;
      yield { start: match.index, end: match.index + match[0].length, kind: 'undefined-value' };
    }
  },
};

function isNameWithGap(line: SourceLine, start: number, end: number): boolean {
  const word = line.text.slice(start, end);
  if (/[$%{@]/.test(line.text.charAt(start - 1)) || /[=(}]/.test(line.text.charAt(end))) return false;
  if (!/[a-z]/.test(word) || /^-/.test(word) || /%[A-Z]/.test(word)) return false;
  return line.language !== 'sql' || /\.(?:sql|dump|csv|gz)$/.test(word);
}
