import { describe, expect, it, test } from 'vitest';
import { emptyFence, findReplInput } from '../../src/classify/index.ts';
import { View } from '../../src/classify/view.ts';

const read = (lines: readonly string[], lang: string | null = 'bash') => {
  const found = findReplInput(new View({ ...emptyFence, lang, text: lines.join('\n') }));
  return found === null
    ? null
    : `${found.dialect} L${found.line} ${found.from ?? '?'}-${found.to ?? '?'}: ${found.command}`;
};

describe('the input of an interpreter', () => {
  test.each<[string, string[], string | null]>([
    ['begins below the command', ['python3', 'a = 1', 'print(a)'], 'python L1 2-3: python3'],
    ['begins below what was run before', ['cd /srv', 'psql shop', 'SELECT 1;'], 'psql L2 3-3: psql shop'],
    ['may begin with comments', ['psql shop', '-- all orders', 'SELECT 1;'], 'psql L1 2-3: psql shop'],
    ['jumps over blank lines', ['python3', '', 'a = 1', '', 'print(a)'], 'python L1 3-5: python3'],
    ['holds the line that leaves', ['psql shop', 'SELECT 1;', '\\q'], 'psql L1 2-3: psql shop'],
    [
      'ends before the next command of the shell',
      ['python manage.py shell', 'print(1)', 'exit()', 'sudo systemctl restart shop'],
      'django-shell L1 2-3: python manage.py shell',
    ],
    [
      'leaves the comment of the next command to it',
      ['psql shop', 'SELECT 1;', '\\q', '# restart', 'systemctl restart shop'],
      'psql L1 2-3: psql shop',
    ],
    [
      'keeps statements that are named like commands',
      ['psql shop', 'SET ROLE shop;', 'CREATE TABLE a (id int);', 'ls = 1'],
      'psql L1 2-4: psql shop',
    ],
    ['has a program before it', ['sudo -u postgres psql', 'SELECT 1;'], 'psql L1 2-2: sudo -u postgres psql'],
    [
      'is that of the first interpreter which has some',
      ['psql shop', 'systemctl stop shop', 'python3', 'print(1)'],
      'python L3 4-4: python3',
    ],
    [
      'stands elsewhere',
      ['python manage.py shell', '# Same as in step 2'],
      'django-shell L1 ?-?: python manage.py shell',
    ],
    ['is missing', ['psql shop'], null],
    ['is missing beside a comment of no use', ['psql shop', '# careful'], null],
    ['is a script', ['python3 seed.py', 'print(1)'], null],
    ['is one argument', ['psql -c "SELECT 1;"', 'SELECT 2;'], null],
    ['is in a command on several lines', ['psql -h db \\', '  -c "SELECT 1;"', 'SELECT 2;'], null],
    [
      'begins below a command on several lines',
      ['psql -h db \\', '  shop', 'SELECT 1;'],
      'psql L1 3-3: psql -h db \\\n  shop',
    ],
    ['comes from a file', ['psql shop < seed.sql', 'SELECT 1;'], null],
    ['comes through a pipe', ['echo "SELECT 1;" | psql shop', 'SELECT 2;'], null],
    ['is a here-document', ['psql shop <<SQL', 'SELECT 1;', 'SQL'], null],
    ['is the command of a here-document', ["cat > a.sh <<'E'", 'psql shop', 'SELECT 1;', 'E'], null],
  ])('%s', (_, lines, input) => expect(read(lines)).toBe(input));

  it('is looked for without a tag, and not in another language', () => {
    expect(read(['psql shop', 'SELECT 1;'], null)).toBe('psql L1 2-2: psql shop');
    expect(read(['psql shop', 'SELECT 1;'], 'yaml')).toBeNull();
    expect(read(['psql shop', 'SELECT 1;'], 'sql')).toBeNull();
  });
});
