import { fence, testSignal } from './speaks.ts';

testSignal(
  'sql-client',
  [
    ['a backslash command', fence('sql', '\\d orders', 'SELECT 1;'), 'psql query'],
    ['a backslash command alone', fence('sql', '\\dt'), 'psql query'],
    ['a dot command', fence('sql', '.tables', 'SELECT 1;'), 'sqlite query'],
    ['without a tag', fence('', 'SELECT * FROM orders;', '\\q'), 'psql query'],
  ],
  [
    ['plain SQL', fence('sql', 'SELECT 1;'), 'sql query'],
    ['a backslash inside a string', fence('sql', "SELECT '\\d';"), 'sql query'],
    ['a file name', fence('bash', './run.sh', 'ls .tables'), 'bash run'],
  ],
);
