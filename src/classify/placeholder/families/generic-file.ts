import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';
import { wordAround } from '../word-around.ts';

const file =
  /(?<![A-Za-z0-9$.{-])(?:(?:backup|dump|archive|snapshot|restore|export|sql|input|output|cert|certificate|key|image|package|release)[-_]file(?:[-_]?name)?|backup[-_]name|file-?_?name|BACKUP_FILE(?:_?NAME)?|FILENAME)(?=(?:\.[A-Za-z0-9]{1,10}){1,3}(?![\w=(]))|(?<=\/)(?:backup[-_]file|backup[-_]name|BACKUP_FILE(?:_?NAME)?|filename|FILENAME)(?![\w.=(-])/g;
const pathCharacter = /[\p{L}\p{N}_./\\~-]/u;

/** `/var/backups/backup_file.sql`: a file that is called by what it is. */
export const genericFiles: Family = {
  languages: freeLanguages,
  needs: ['file', 'backup-name', 'backup_name'],
  *find(line) {
    for (const match of line.text.matchAll(file)) {
      const { start, end } = wordAround(line.text, match.index, pathCharacter);
      if (/[$}]/.test(line.text.charAt(start - 1))) continue;
      const trailing = /\.+$/.exec(line.text.slice(start, end))?.[0].length ?? 0;
      yield { start, end: end - trailing, kind: 'path', name: nameOf(match[0]) };
    }
  },
};

const nameOf = (sign: string) =>
  sign
    .toUpperCase()
    .replaceAll('-', '_')
    .replace(/_?NAME$/, '')
    .replace(/^FILE$/, 'FILE_NAME');
