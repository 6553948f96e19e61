import { describe, expect, test } from 'vitest';
import { bash, fence } from '../assemble/write-guide.ts';
import { namesOf, outlineOf, planLines } from './plan-guide.ts';

const verify = (...blocks: string[]) => planLines({}, '# Deploy the shop', '', '## Deploy', ...blocks);
const read = fence('sql', 'SELECT count(*) FROM orders;');

describe('a query is given to the client that the guide uses', () => {
  test.each<[string, string, string | null]>([
    ['PostgreSQL', 'pg_dump shop > shop.sql', 'psql'],
    ['MySQL', 'mysqldump shop > shop.sql', 'mysql'],
    ['SQLite', 'sqlite3 shop.db ".backup shop.bak"', 'sqlite'],
    ['none', 'make backup', null],
    ['two', 'pg_dump shop > shop.sql; mysqldump shop > other.sql', null],
  ])('%s', (_, command, mode) => {
    const query = verify(bash(command), read).actions.at(-1);
    expect(query?.mode).toBe(mode);
    expect(query?.parameters).toEqual(mode === null ? [] : ['SQL_DATABASE']);
  });
});

test('the database is asked for with a pattern that is no option and holds no blank', () => {
  const [parameter] = verify(bash('pg_dump shop > shop.sql'), read).parameters;
  const pattern = new RegExp(parameter?.pattern ?? '');
  expect(['shop', 'postgres://shop@db1:5432/shop', './shop.db'].every((value) => pattern.test(value))).toBe(true);
  expect(['-f x', '--help', 'a b', '$(id)', ''].some((value) => pattern.test(value))).toBe(false);
});

test('commands of two clients in one block are for a person', () => {
  const made = verify(bash('pg_dump shop > shop.sql'), fence('sql', '\\d orders', '.tables', 'SELECT 1;'));
  expect(made.actions.at(-1)?.mode).toBeNull();
});

test('a change of data is confirmed, and one that destroys by typing', () => {
  const made = verify(
    bash('pg_dump shop > shop.sql'),
    fence('sql', 'UPDATE orders SET paid = true WHERE id = 1;'),
    fence('sql', 'DROP TABLE orders;'),
  );
  expect(outlineOf(made).slice(1)).toEqual(['11-11 run/psql ask', '16-16 run/psql type']);
  expect(namesOf(made)).toEqual(['SQL_DATABASE']);
});
