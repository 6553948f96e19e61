import { expect, test } from 'vitest';
import { isOneTransaction } from '../../src/emit/bash/sql-transaction.ts';

test.each([
  'select 1;',
  'alter table a add column b int;\nupdate a set b = 1;',
  "-- BEGIN here\ninsert into a values ('COMMIT; it''s'); /* VACUUM */",
  'create function f() returns int as $$ BEGIN return 1; END $$ language plpgsql;',
  'create function f() returns int as $body$ BEGIN return 1; END $body$ language plpgsql;',
  'select "begin" from a where ended and vacuumed;',
  'create index a_b on a (b);',
  'update a set b = case\n  when c then 1\nend;',
  '\\timing on\nselect rollback, call from a;',
])('%j is done as a whole', (sql) => {
  expect(isOneTransaction(sql)).toBe(true);
});

test.each([
  'BEGIN;\nupdate a set b = 1;\nCOMMIT;',
  'start  transaction;',
  'vacuum analyze a;',
  'CREATE INDEX CONCURRENTLY a_b ON a (b);',
  'create database shop;',
  'drop\ndatabase shop;',
  "alter system set work_mem = '1GB';",
  "alter type mood add value 'glad';",
  'reindex database shop;',
  '\\c other\nselect 1;',
  'call monthly_close();',
  '\\timing\nvacuum;',
  '/* why */ vacuum;',
])('%j is not', (sql) => {
  expect(isOneTransaction(sql)).toBe(false);
});
