import { describe, expect, test } from 'vitest';
import { bash } from '../assemble/write-guide.ts';
import { onlyAction, outlineOf, planLines, textsOf } from './plan-guide.ts';

const deploy = (...blocks: string[]) => planLines({}, '# Deploy the shop', '', '## 1.1 Deploy', ...blocks);

test('an interpreter is fed what stands below it, and nothing of that is taken for commands', () => {
  const made = deploy(
    bash('cd /srv', 'python manage.py shell', 'from shop import fill', 'fill()', 'systemctl restart shop'),
  );
  expect(outlineOf(made)).toEqual(['6-6 run/shared ask', '7-9 run/feed ask', '10-10 run/shared ask']);
  expect(textsOf(made)[2]).toBe('systemctl restart shop');
  expect(made.actions[1]?.feed).toEqual({
    command: 'python manage.py shell',
    line: 7,
    dialect: 'django-shell',
    input: 'from shop import fill\nfill()',
    from: 8,
  });
});

test('input that another step holds is taken from there', () => {
  const made = planLines(
    {},
    '# Deploy the shop',
    '',
    '### 1.5 Fill',
    bash('python manage.py shell', 'from shop import fill', 'fill()'),
    '### 2.4 Fill again',
    bash('python manage.py shell', '# Same script as step 1.5'),
  );
  expect(made.actions[1]?.feed).toMatchObject({ input: 'from shop import fill\nfill()', from: 7, line: 14 });
});

test('words that only refer to the input are no work of their own', () => {
  const made = planLines(
    {},
    '# Deploy the shop',
    '',
    '### 1.5 Fill',
    bash('python manage.py shell', 'from shop import fill', 'fill()'),
    '### 2.4 Fill again',
    bash('# Same script as step 1.5', 'python manage.py shell', '# Run the script that fills the shop'),
    '### 2.5 Fill and tell',
    bash('# As in step 1.5', 'python manage.py shell', '', '# Tell the team'),
  );
  expect(outlineOf(made).slice(1)).toEqual(['14-16 run/feed ask', '22-23 run/feed ask', '25-25 manual ask']);
});

describe('a person does what cannot be made to stop at an error, or is not there', () => {
  test.each<[string, string[]]>([
    ['ruby', ['bundle exec rails console', 'Order.count']],
    ['redis', ['redis-cli', 'FLUSHALL']],
    ['only a comment names it', ['# python manage.py shell', 'from shop import fill', 'fill()']],
    ['a command over two lines', ['psql -h db1 \\', '  -U shop', 'SELECT 1;']],
    ['input among answers', ['psql shop', 'shop=> SELECT 1;', ' 1']],
    ['a second interpreter', ['python manage.py shell', 'from shop import fill', 'fill()', 'psql shop', 'SELECT 1;']],
  ])('%s', (_, lines) => {
    const made = deploy(bash(...lines));
    expect(onlyAction(made)).toMatchObject({ kind: 'manual', mode: null, text: lines.join('\n') });
  });
});

test('of a Python session only what was typed is fed, in its lines', () => {
  const made = deploy(bash('python manage.py shell', '>>> from shop import count', '17', '>>> count()'));
  expect(onlyAction(made).feed?.input).toBe('from shop import count\n\ncount()');
});

test('what drops a table is typed in to be confirmed', () => {
  const made = deploy(bash('psql shop', 'DROP TABLE orders;'));
  expect(outlineOf(made)).toEqual(['6-7 run/feed type']);
});
