import { describe, expect, test } from 'vitest';
import { bash } from '../assemble/write-guide.ts';
import { namesOf, planLines } from './plan-guide.ts';

const deploy = (...lines: string[]) => planLines({}, '# Deploy the shop', '', ...lines);

describe('what an action needs from outside', () => {
  test.each<[string, string[], string[]]>([
    ['a placeholder', ['curl https://<shop-host>/health'], ['SHOP_HOST']],
    ['a variable that nothing sets', ['echo "$RELEASE"'], ['RELEASE']],
    ['a variable that is set before', ['RELEASE=2', 'echo "$RELEASE"'], []],
    ['what every shell knows', ['echo "$HOME" "$USER" "$PWD" "$HOSTNAME" "$SHELL" "$LANG" "$UID"'], []],
    ['a default', [`echo "\${RELEASE:-2}"`], []],
  ])('%s', (_, lines, names) => {
    const made = deploy('## Deploy', bash(...lines));
    expect(namesOf(made)).toEqual(names);
    expect(made.actions[0]?.parameters).toEqual(names);
  });

  test('is asked for with its text and line', () => {
    const [parameter] = deploy('## Deploy', bash('echo ok', 'curl https://<shop-host>/health')).parameters;
    expect(parameter).toMatchObject({ line: 7, ask: 'SHOP_HOST, written as <shop-host> in line 7', choices: null });
  });

  test('is not what only a person reads', () => {
    expect(namesOf(deploy('## Deploy', bash('if <name>; then')))).toEqual([]);
  });

  test('a shell of its own leaves nothing behind', () => {
    expect(namesOf(deploy('## Deploy', bash('RELEASE=2', 'make release', 'exit 0'), bash('echo "$RELEASE"')))).toEqual([
      'RELEASE',
    ]);
  });

  test('a secret is known by its name', () => {
    const made = planLines(
      { environment: 'production' },
      ...['# Deploy the shop', '', '## Staging deployment', bash('export API_TOKEN=$(cat token)', 'make staging')],
      ...['## Production deployment', bash('curl -H "X-Token: $API_TOKEN" localhost/health')],
    );
    expect(made.parameters).toMatchObject([{ name: 'API_TOKEN', secret: true, fromState: false }]);
  });
});

describe('alternatives', () => {
  const backup = (sqlite: string[], postgresql: string[]) => [
    ...['### SQLite backup', bash(...sqlite), '### PostgreSQL backup', bash(...postgresql)],
  ];

  test('need their own values only', () => {
    const made = deploy(...backup(['sqlite3 <db-file> ".backup b.db"'], ['pg_dump shop > b.sql']));
    expect(made.parameters).toMatchObject([{ name: 'DB_FILE', choices: [{ group: 'database', option: 'sqlite' }] }]);
  });

  test('that all set a variable leave nothing to ask', () => {
    const made = deploy(
      ...backup(['B=b.db', 'sqlite3 a.db ".backup $B"'], ['B=b.sql', 'pg_dump shop > "$B"']),
      '### Check',
      bash('ls -l "$B"'),
    );
    expect(namesOf(made)).toEqual([]);
  });

  test('that do not set it leave it to ask', () => {
    const made = deploy(
      ...backup(['B=b.db', 'sqlite3 a.db ".backup $B"'], ['pg_dump shop > b.sql']),
      '### Check',
      bash('ls -l "$B"'),
    );
    expect(made.parameters).toMatchObject([{ name: 'B', choices: [{ group: 'database', option: 'postgresql' }] }]);
  });
});

test('a variable is secret by the same words as a placeholder, in any language', () => {
  const made = planLines(
    {},
    '# Deploy the shop',
    '',
    '## Deploy',
    '',
    '```bash',
    'echo "$MOT_DE_PASSE" "$PUBLIC_KEY"',
    '```',
  );
  expect(made.parameters.map(({ name, secret }) => [name, secret])).toEqual([
    ['MOT_DE_PASSE', true],
    ['PUBLIC_KEY', false],
  ]);
});
