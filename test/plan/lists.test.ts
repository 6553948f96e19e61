import { describe, expect, test } from 'vitest';
import { bash, fence } from '../assemble/write-guide.ts';
import { outlineOf, planLines, reasonsOf, textsOf } from './plan-guide.ts';

const guide = (...lines: string[]) => planLines({}, '# Deploy the shop', '', ...lines);
const indented = (text: string) => text.replace(/^(?=.)/gm, '   ');

test('consecutive items are one action, with what stands below them', () => {
  const made = guide('## Deploy', '', '- [ ] Tell the team', '  - what changes', '- [ ] Stop the old release');
  expect(made.actions).toMatchObject([
    { id: 'tell-the-team', kind: 'manual', confirm: 'ask', lines: { from: 5, to: 7 } },
  ]);
  expect(textsOf(made)).toEqual(['[ ] Tell the team\n  [ ] what changes\n[ ] Stop the old release']);
  expect(made.actions[0]?.items).toHaveLength(3);
});

describe('an item with a block of its own', () => {
  const item = (text: string, command: string) =>
    guide('## Deploy', '', `1. ${text}`, indented(bash(command)), '2. Look at the log');

  test('is not asked beside it when it says no more', () => {
    const made = item('Stop the service:', 'systemctl stop shop');
    expect(textsOf(made)).toEqual(['systemctl stop shop', '[ ] 2. Look at the log']);
  });

  test('is asked when it says more', () => {
    const made = item('Stop the service. Wait until all orders are through', 'systemctl stop shop');
    expect(textsOf(made)[0]).toContain('Wait until');
  });

  test('is asked when a person does the block', () => {
    expect(textsOf(item('Create an administrator:', 'python manage.py createsuperuser'))).toHaveLength(3);
  });
});

describe('a block right below a list', () => {
  const below = (...list: string[]) => textsOf(guide('## Deploy', '', ...list, '', bash('systemctl stop shop')));

  test('is the one of its only item with a number', () => {
    expect(below('1. Stop the service')).toEqual(['systemctl stop shop']);
  });

  test.each(['1. Tell support', '1. Wait for the team', '- [ ] Stop the service', '- [ ] Support knows it'])(
    'is not the one of %s',
    (item) => expect(below(item)).toEqual([`[ ] ${item.replace('- [ ] ', '')}`, 'systemctl stop shop']),
  );

  test('is the one of the item that ends in a colon', () => {
    expect(below('1. Tell the team', '2. Stop the service:')).toEqual(['[ ] 1. Tell the team', 'systemctl stop shop']);
  });

  test('is nobody’s when the list says nothing of it', () => {
    expect(below('- [ ] Tell the team', '- [ ] Open the graphs')).toHaveLength(2);
  });
});

test('a block that checks a whole list answers none of its items', () => {
  const made = guide(
    '## Verify',
    '',
    '- [ ] Service is up',
    '- [ ] Log is clean',
    '',
    '**Check**:',
    bash('systemctl status shop'),
  );
  expect(textsOf(made)[0]).toBe('[ ] Service is up\n[ ] Log is clean');
});

test('criteria are judged: all for success, none for a rollback', () => {
  const made = guide(
    '## Deploy',
    bash('make'),
    '## Success criteria',
    '',
    '- Error rate < 1%',
    '',
    '### Roll back if',
    '',
    '- Error rate > 5%',
  );
  expect(made.actions.slice(1)).toMatchObject([
    { kind: 'expect', id: 'success-criteria:success', text: '- Error rate < 1%\n\nDo all of these hold?' },
    { kind: 'expect', text: '- Error rate > 5%\n\nIs it sure that none of these is the case?' },
  ]);
});

test('what is ticked in days or weeks is left out, and says so', () => {
  const made = guide(
    '## Deploy',
    bash('make'),
    '## Monitoring: Day 1-2',
    '',
    '- [ ] Look at the graphs',
    '',
    '## Monitoring: first hour',
    '',
    '- [ ] Look at the log',
  );
  expect(textsOf(made)).toEqual(['make', '[ ] Look at the log']);
  expect(reasonsOf(made)).toEqual(['11 to be ticked in the days or weeks after the deployment (Day 1-2)']);
});

test('a gate stops the script', () => {
  const made = guide('## Deploy', '', '⚠️ Only proceed if all tests pass!', bash('make'));
  expect(outlineOf(made)).toEqual(['5-5 gate ask', '8-8 run/shared ask']);
});

describe('a step in words alone', () => {
  test('is shown', () => {
    const made = guide('## Deploy', '', 'Press the green button.', '', 'Then wait.');
    expect(made.actions).toMatchObject([
      { kind: 'manual', id: 'deploy:prose', text: 'Press the green button.\nThen wait.' },
    ]);
  });

  test('is shown when it is a plain list', () => {
    expect(textsOf(guide('## Deploy', '', '- Merge the branch', '- Press the button'))).toEqual([
      '- Merge the branch\n- Press the button',
    ]);
  });

  test.each([
    ['an overview', ['## Overview', '', 'This is the shop.']],
    ['beside a command', ['## Deploy', '', 'Now run:', bash('make')]],
    ['above other sections', ['## Deploy', '', 'Two steps follow.', '', '### One', bash('make')]],
    ['a comment', ['## Deploy', '', '<!-- to do -->']],
  ])('is not made of %s', (_, lines) => {
    expect(guide(...lines).actions.filter(({ kind }) => kind === 'manual')).toEqual([]);
  });
});

test('a checklist in a fence is shown as it stands', () => {
  const made = guide('## Verify', fence('', '□ Shop opens', '□ Cart works'));
  expect(made.actions).toMatchObject([{ kind: 'manual', block: 'verify:1', text: '□ Shop opens\n□ Cart works' }]);
});

test('settings of an environment are set', () => {
  const made = guide(
    '## Deploy',
    '',
    'In `.env`:',
    fence('env', 'SHOP_URL=https://shop.example.com', 'SHOP_MODE=live'),
  );
  expect(made.actions).toMatchObject([{ kind: 'set', mode: null, confirm: 'ask' }]);
});
