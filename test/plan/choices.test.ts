import { describe, expect, test } from 'vitest';
import { bash, fence } from '../assemble/write-guide.ts';
import { onlyAction, outlineOf, planLines, textsOf } from './plan-guide.ts';

const guide = (...lines: string[]) => ['# Deploy the shop', '', ...lines];
const options = guide('## Option A: by hand', bash('make release'), '## Option B: by script', bash('make all'));

test('sections that exclude one another are a choice', () => {
  const made = planLines({}, ...options);
  expect(made.choices).toEqual([
    { group: 'option', question: 'Option', line: 6, options: ['Option A: by hand', 'Option B: by script'] },
  ]);
  expect(made.actions.map(({ choices }) => choices)).toEqual([
    [{ group: 'option', option: 'Option A: by hand' }],
    [{ group: 'option', option: 'Option B: by script' }],
  ]);
});

test('a decided choice is no longer asked, and the other side is accounted for', () => {
  const made = planLines({ choices: { option: 'Option B: by script' } }, ...options);
  expect(textsOf(made)).toEqual(['make all']);
  expect(made.choices).toEqual([]);
  expect(made.leftOut).toEqual([
    { block: 'by-hand:1', lines: { from: 5, to: 7 }, reason: 'belongs to an alternative that was not chosen' },
  ]);
});

test.each([
  [{ options: 'x' }, "there is no choice 'options'; there are option"],
  [{ option: 'x' }, "'option' has no alternative 'x'; there are Option A: by hand, Option B: by script"],
])('a choice that is not there is refused: %j', (choices, message) => {
  expect(() => planLines({ choices }, ...options)).toThrow(new RangeError(message));
});

describe('a block that holds several alternatives', () => {
  const databases = ['# For SQLite:', 'sqlite3 a.db ".backup b.db"', '# For PostgreSQL:', 'pg_dump shop > b.sql'];

  test('is one action for each, with the lines of the others empty', () => {
    const made = planLines({}, ...guide('## Deploy', bash('cd /srv', ...databases, '# Then', 'make release')));
    expect(textsOf(made)).toEqual([
      'cd /srv\n# For SQLite:\nsqlite3 a.db ".backup b.db"\n\n\n# Then\nmake release',
      'cd /srv\n\n\n# For PostgreSQL:\npg_dump shop > b.sql\n# Then\nmake release',
    ]);
    expect(made.actions.map(({ choices }) => choices.map(({ option }) => option))).toEqual([
      ['sqlite'],
      ['postgresql'],
    ]);
  });

  test('does not ask for what the comment of another one says', () => {
    const made = planLines(
      { flow: 'rollback', choices: { 'rollback:1/either': 'One step' } },
      ...guide('## Rollback', bash('# One step', 'alembic downgrade -1', '', '# All', 'alembic downgrade base')),
    );
    expect(textsOf(made).slice(1)).toEqual(['# One step\nalembic downgrade -1']);
  });

  test.each([
    ['below a blank line', [...databases, '', 'make release']],
    ['above a side without a name', ['cd /srv', 'make one', '# or', 'make two']],
  ])('is for a person when lines may belong to every side: %s', (_, lines) => {
    expect(onlyAction(planLines({}, ...guide('## Deploy', bash(...lines)))).mode).toBeNull();
  });

  test('is for a person when it holds one that nothing names', () => {
    const made = planLines(
      {},
      ...guide(
        '## Deploy',
        bash(
          '# If using systemd',
          'systemctl restart shop',
          '# If using Docker',
          'docker-compose restart',
          '# If using tmux',
          'kill 17',
        ),
      ),
    );
    expect(onlyAction(made)).toMatchObject({
      kind: 'manual',
      because: 'it holds a further alternative that nothing names',
    });
  });

  test('gives each side of a query to its own client', () => {
    const made = planLines(
      {},
      ...guide('## Deploy', fence('sql', '-- For SQLite:', '.schema orders', '-- For PostgreSQL:', '\\d orders')),
    );
    expect(made.actions.map(({ mode }) => mode)).toEqual(['sqlite', 'psql']);
  });
});

test('a choice is confirmed as what it does deserves', () => {
  const made = planLines(
    {},
    ...guide(
      '### SQLite backup',
      bash('sqlite3 a.db ".backup b.db"'),
      '### PostgreSQL backup',
      bash('sudo systemctl stop shop', 'pg_dump shop > b.sql'),
    ),
  );
  expect(outlineOf(made)).toEqual(['6-6 run/shared none', '12-13 run/shared ask']);
});
