import { describe, expect, test } from 'vitest';
import { planLines, reasonsOf, textsOf } from './plan-guide.ts';

test('a list that no step asks for is left out with a reason', () => {
  const made = planLines(
    {},
    '# Deploy the shop',
    '',
    '## Deploy',
    '',
    '```bash',
    'make',
    '```',
    '',
    '- It is fast',
    '- It is blue',
  );
  expect(textsOf(made)).toEqual(['make']);
  expect(reasonsOf(made)).toEqual(['9 a list that asks for nothing']);
});

test('the title of a group stands above its items', () => {
  const made = planLines(
    {},
    '# Deploy the shop',
    '',
    '## Deploy',
    '',
    '**Before lunch**:',
    '',
    '- [ ] Tell the team',
    '- [ ] Stop the workers',
  );
  expect(textsOf(made)).toEqual(['Before lunch:\n[ ] Tell the team\n[ ] Stop the workers']);
});

describe('a way back', () => {
  const head = ['# Deploy the shop', '', '## Deploy', '', '```bash', 'make', '```', ''];

  test('that is told in words is shown', () => {
    const made = planLines(
      { flow: 'rollback' },
      ...head,
      '## Rollback',
      '',
      'Call the vendor and ask for the former version.',
    );
    expect(textsOf(made).slice(1)).toEqual(['Call the vendor and ask for the former version.']);
  });

  test('is asked for once, where the guide itself offers options', () => {
    const block = (command: string) => ['', '```bash', command, '```', ''];
    const made = planLines(
      { flow: 'rollback' },
      ...head,
      '## Rollback',
      '',
      '### Option A: switch back',
      ...block('sudo ln -sfn /srv/v1 /srv/shop'),
      '### Option B: install again',
      ...block('pip install shop==1'),
    );
    expect(made.choices.map(({ options }) => options.length)).toEqual([2]);
  });
});
