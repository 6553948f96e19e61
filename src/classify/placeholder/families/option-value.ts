import type { Family } from '../family.ts';
import { optionWords, thingNames } from '../generic-words.ts';
import { letterPattern } from '../letter-pattern.ts';

const thing = letterPattern(
  String.raw`(?<![\p{L}\p{N}$%{_./@=-])([a-z]+(?:[-_][a-z]+){0,4})(?![\p{L}\p{N}_(=-])`,
  'gu',
);
const option =
  /(?<=\s(?:-[uUdhpPDHnl]|--(?:user|username|password|host|hostname|dbname|database|db|role|server|domain)))(?:\s+|=)["']?([a-z]+(?:[-_][a-z]+){0,2})(?![\w.@/:=(-])/g;
const programs =
  /(?:^|[\s;&|(])(?:psql|pg_dump|pg_dumpall|pg_restore|createdb|dropdb|createuser|mysql|mysqldump|mysqladmin|mariadb|mongodump|mongorestore|mongosh|redis-cli|sshpass|sqlcmd|sqlplus|docker\s+login|certbot|signtool)\s/;
/** Text that a database client is handed: there a bare word is the name of a column or table, `sqlNames` finds the gaps. */
const statement = /["']\s*(?:select|insert|update|delete|alter|create|drop|with|grant)\s[^"]*$/i;
const calls = /^[\s$#>]*(?:sudo\s+)?[a-z][\w./-]*(?:\s|$)/;
const printing = /(?:^|[\s;&|(])(?:echo|printf|grep|sed|awk|export|read|alias|function)\s|-m\s+["']|\|\s*jq/;

/** `psql -U username`, `docker logs container-name`: an argument that is the name of its own kind. */
export const optionValues: Family = {
  languages: new Set(['shell']),
  *find(line) {
    if (programs.test(line.text))
      for (const match of line.text.matchAll(option)) {
        const word = match[1] ?? '';
        const end = match.index + match[0].length;
        if (optionWords.has(word) || thingNames.has(word.replaceAll('_', '-')))
          yield { start: end - word.length, end, kind: 'sample-value' };
      }
    const commentedCommand = line.comment < 3 && programs.test(line.text);
    const text = commentedCommand ? line.text : line.text.slice(0, line.comment);
    if (printing.test(text) || !(commentedCommand || calls.test(text))) return;
    for (const match of text.matchAll(thing(text))) {
      const word = match[1] ?? '';
      const before = text.slice(0, match.index);
      if (!/["']$/.test(before) && statement.test(before)) continue;
      if (
        !/[-_]/.test(word) ||
        !thingNames.has(word.replaceAll('_', '-')) ||
        !/\S\s{1,8}["']?$/.test(before.slice(-12))
      )
        continue;
      yield { start: match.index, end: match.index + word.length, kind: 'sample-value' };
    }
  },
};
