import { expect, test } from 'vitest';
import { bash, fence } from '../assemble/write-guide.ts';
import { outlineOf, planLines, textsOf } from './plan-guide.ts';

const verify = (...lines: string[]) => planLines({ flow: 'verify' }, '# Deploy the shop', '', ...lines);

test('only what looks at the result is done', () => {
  const made = verify(
    ...['## Prepare', '', '- [ ] Tell the team', bash('cp app.ini app.ini.bak')],
    ...['## Deploy', bash('export RELEASE=2', 'make release')],
    ...['## Verify', bash('curl -f "localhost/$RELEASE"'), '- [ ] The shop opens', bash('sudo systemctl restart shop')],
    ...['## Success criteria', '', '- Error rate < 1%'],
    ...['## Rollback', bash('git checkout v1')],
  );
  expect(textsOf(made)).toEqual([
    'curl -f "localhost/$RELEASE"',
    '[ ] The shop opens',
    '- Error rate < 1%\n\nDo all of these hold?',
  ]);
  expect(made.parameters).toMatchObject([{ name: 'RELEASE', fromState: true }]);
  expect(made.leftOut).toHaveLength(4);
});

test.each([
  ['a change of data', fence('sql', 'UPDATE orders SET paid = true;')],
  ['a change of the system', bash('sudo systemctl restart shop')],
  ['a backup', bash('pg_dump shop > shop.sql')],
  ['a file that is written', fence('bash', '#!/bin/bash', '# check.sh', 'make check')],
])('%s is no check', (_, block) => {
  const made = verify('## Deploy', bash('psql --version', 'make release'), '## Verify', block);
  expect(made.actions.filter(({ kind }) => kind !== 'manual')).toEqual([]);
});

test('a log that is followed is watched', () => {
  expect(outlineOf(verify('## Deploy', bash('make release'), '## Verify', bash('tail -f /var/log/shop.log')))).toEqual([
    '12-12 observe/observe none',
  ]);
});

const login = bash('ssh web1');

test('a check on the machine that was logged into is made by a person', () => {
  const made = verify('## Deploy', login, bash('make release'), '## Verify', bash('curl -f localhost'));
  expect(textsOf(made)).toEqual(['curl -f localhost']);
  expect(made.actions[0]).toMatchObject({ kind: 'manual', because: expect.stringContaining('logged into') });
});

test('a change there is no check', () => {
  expect(verify('## Deploy', login, bash('make'), '## Verify', bash('systemctl restart shop')).actions).toEqual([]);
});
