import type { Family } from '../family.ts';

const named =
  /\b(?:FROM|INTO|TABLE|UPDATE|JOIN|DATABASE|USER|ROLE|SCHEMA|TO|TRUNCATE|EXISTS|OWNER)\s+["`]?(table_name|tablename|database_name|db_name|dbname|user_name|username|role_name|schema_name|dbuser|db_user|database_user|my_database|my_table)(?![\w.(])/gi;
const password = /\b(?:PASSWORD|IDENTIFIED\s+BY)\s+'([^'\n]{1,120})'/gi;
const user = /\b(?:USER|ROLE)\s+(?:IF\s+NOT\s+EXISTS\s+)?["'`]?([A-Za-z_]\w{1,40})/i;

/** `DROP TABLE table_name` and the literal of `PASSWORD '…'`, in SQL and in what a shell hands to a client. */
export const sqlNames: Family = {
  languages: new Set(['sql', 'shell', 'text']),
  needs: [
    'table_name',
    'tablename',
    'database_name',
    'db_name',
    'dbname',
    'user_name',
    'username',
    'role_name',
    'schema_name',
    'dbuser',
    'db_user',
    'database_user',
    'my_database',
    'my_table',
    'password',
    'identified',
  ],
  *find(line) {
    for (const match of line.text.matchAll(named)) {
      const word = match[1] ?? '';
      const end = match.index + match[0].length;
      if (line.language === 'sql' || /\b(?:psql|mysql|sqlite3)\b/.test(line.text))
        yield { start: end - word.length, end, kind: 'sample-value' };
    }
    for (const match of line.text.matchAll(password)) {
      const value = match[1] ?? '';
      if (/[$<{[]|^:|^%/.test(value)) continue;
      const end = match.index + match[0].length - 1;
      const owner = user.exec(line.text)?.[1]?.toUpperCase();
      const name = owner && !/^(?:YOUR|DB_?USER|USER|MY)/.test(owner) ? `${owner}_PASSWORD` : 'DB_PASSWORD';
      yield { start: end - value.length, end, kind: 'secret', secret: true, name };
    }
  },
};
