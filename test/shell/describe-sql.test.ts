import { expect, it } from 'vitest';
import { describeSql } from '../../src/shell/index.ts';

it.each<[string, string, string]>([
  ['SELECT 1', 'reads', 'SELECT'],
  ['select * from t; show tables;', 'reads', 'SELECT SHOW'],
  ["SELECT 'DROP TABLE x; --' AS a", 'reads', 'SELECT'],
  ['-- DROP TABLE x\n/* DELETE */ SELECT 1;', 'reads', 'SELECT'],
  ['\\dt\n\\d+ users\nSELECT 1;', 'reads', '\\dt \\d+ SELECT'],
  ['.tables\n.schema users', 'reads', '.tables .schema'],
  ['PRAGMA integrity_check;', 'reads', 'PRAGMA'],
  ['PRAGMA journal_mode = WAL', 'changes', 'PRAGMA'],
  ['BEGIN; SELECT 1; COMMIT', 'reads', 'BEGIN SELECT COMMIT'],
  ['SELECT * INTO copy FROM t', 'changes', 'SELECT'],
  ['SELECT pg_terminate_backend(1)', 'changes', 'SELECT'],
  ['INSERT INTO t VALUES (1)', 'changes', 'INSERT'],
  ['UPDATE t SET a = 1 WHERE id = 2', 'changes', 'UPDATE'],
  ['UPDATE t SET a = 1', 'destroys', 'UPDATE'],
  ['DELETE FROM t WHERE id = 2', 'changes', 'DELETE'],
  ['delete from t', 'destroys', 'DELETE'],
  ['WITH x AS (SELECT 1) SELECT * FROM x', 'reads', 'SELECT'],
  ['WITH x AS (SELECT 1) DELETE FROM t', 'destroys', 'DELETE'],
  ['EXPLAIN ANALYZE UPDATE t SET a = 1 WHERE b', 'changes', 'UPDATE'],
  ['EXPLAIN DELETE FROM t', 'reads', 'EXPLAIN'],
  ['CREATE TABLE t (a int)', 'changes schema', 'CREATE'],
  ['ALTER TABLE t ADD COLUMN a int', 'changes schema', 'ALTER'],
  ['ALTER TABLE t DROP COLUMN a', 'destroys schema', 'ALTER'],
  ['TRUNCATE t', 'destroys schema', 'TRUNCATE'],
  ['DROP DATABASE x;', 'destroys schema', 'DROP'],
  ["DO $$ BEGIN DROP TABLE x; END $$; SELECT 'a;b'", 'changes', 'DO SELECT'],
  ['\\i file.sql', 'changes', '\\i'],
  ['', 'changes', ''],
])('%s', (text, kind, verbs) => {
  const facts = describeSql(text);
  const told = facts.readOnly ? 'reads' : facts.destructive ? 'destroys' : 'changes';
  expect([facts.schema ? `${told} schema` : told, facts.verbs.join(' ')]).toEqual([kind, verbs]);
});
