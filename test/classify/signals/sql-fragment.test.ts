import { fence, testSignal } from './speaks.ts';

testSignal(
  'sql-fragment',
  [
    ['rows', fence('sql', ' id | name', '----+------', '  1 | shop'), 'text sample'],
    ['columns', fence('sql', 'id, name, created_at'), 'text sample'],
  ],
  [
    ['a statement', fence('sql', 'SELECT 1'), 'sql query'],
    ['a statement below a comment', fence('sql', '-- count', 'SELECT count(*) FROM orders;'), 'sql query'],
    ['a meta command', fence('psql', '\\dt'), 'psql query'],
    ['comments alone', fence('sql', '-- nothing'), 'text manual'],
    ['another tag', fence('text', 'id, name'), 'text sample'],
  ],
);
