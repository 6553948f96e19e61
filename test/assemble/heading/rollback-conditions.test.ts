import { describe, expect, it, test } from 'vitest';
import { listsReasons, speaksAgainstRollback } from '../../../src/assemble/heading/rollback-conditions.ts';
import { compileLines } from '../write-guide.ts';

test.each([
  'DO NOT Rollback For',
  'When not to roll back',
  "Don't roll back if:",
  'When NOT to Rollback',
  'Do not revert when',
  'No rollback needed for',
  'Ne pas revenir en arrière si',
  'Cuándo no revertir',
  'Quando não reverter',
  'Quando non ripristinare',
  'Wann nicht zurückrollen',
  'Kein Rollback bei',
  'Kiedy nie wycofywać',
  'Когда не откатывать',
  'Wanneer niet terugdraaien',
  'Khi nào không khôi phục',
  'Geri almayın',
  '不要回滚的情况',
  'ロールバック不要の場合',
  '롤백하지 않는 경우',
  'عدم التراجع',
])('%s speaks against it', (title) => expect(speaksAgainstRollback(title)).toBe(true));

test.each([
  'When to roll back',
  'Rollback Plan',
  'Do not deploy without a rollback plan',
  'Do not forget the rollback',
  'Rollback (not tested)',
  'Geri alma planı',
  'Geri almak',
  'Откат',
  '回滚条件',
  '服务不可用时回滚',
  '不在线时回滚',
])('%s does not', (title) => expect(speaksAgainstRollback(title)).toBe(false));

test.each([
  'When to use',
  'When to use this:',
  'Triggers',
  'Wann anwenden',
  '触发条件',
  'トリガー',
  'Use when:',
  'Use this procedure if:',
  'Only if:',
  'Applies when',
  'Use if any of these apply:',
])('%s lists reasons', (title) => expect(listsReasons(title)).toBe(true));
test.each(['When to notify', 'If DNS was changed', 'Steps', 'Use the script when done', 'Run this if the build fails'])(
  '%s does not',
  (title) => expect(listsReasons(title)).toBe(false),
);

describe('below a rollback', () => {
  const guide = compileLines(
    '# Shop',
    '## Rollback',
    '### When to roll back',
    '- p95 above 2s',
    '### When to use',
    '- Orders are lost',
    '### DO NOT roll back for',
    '- Error rate below 1%',
    '### Steps',
    '1. Switch the traffic',
    '## Do not roll back if',
    '- Only one user complains',
  );

  it('what speaks for it is a trigger, what speaks against it is a note, and only a step is a step', () => {
    expect(guide.checklist.map(({ role }) => role)).toEqual([
      'criterion-rollback',
      'criterion-rollback',
      'note',
      'rollback-procedure',
      'note',
    ]);
    expect(guide.criteria.map(({ line, polarity }) => [line, polarity])).toEqual([
      [4, 'rollback'],
      [6, 'rollback'],
    ]);
  });

  it('a part that says when not to is no way back', () => {
    expect(guide.rollback.map(({ section, steps }) => [section, steps.length])).toEqual([['rollback', 1]]);
  });
});

describe('groups of reasons', () => {
  const roles = (...lines: string[]) => compileLines('# Shop', ...lines).checklist.map(({ role }) => role);

  it('are triggers as the heading above them says', () => {
    expect(roles('## When to roll back', '### Critical (immediate rollback)', '- Data corruption')).toEqual([
      'criterion-rollback',
    ]);
  });

  it('end where a numbered list begins', () => {
    expect(roles('## Rollback', '**Use when:**', '', '- Data is lost', '', '1. Switch the traffic')).toEqual([
      'criterion-rollback',
      'rollback-procedure',
    ]);
    expect(roles('## Rollback', '**When to use:**', '', '- Data is lost', '', '1. Switch the traffic')).toEqual([
      'criterion-rollback',
      'rollback-procedure',
    ]);
  });

  it('but the steps below such a heading stay steps', () => {
    expect(roles('## When to roll back', '### Rollback steps', '1. Switch the traffic')).toEqual([
      'rollback-procedure',
    ]);
    expect(roles('## Rollback', '### Database rollback', '1. Switch the traffic')).toEqual(['rollback-procedure']);
  });
});

describe('what is to be done when somebody goes back', () => {
  test.each([
    'If you need to roll back',
    'If rollback is needed',
    'If a rollback becomes necessary:',
    'Need to roll back?',
    'If rollback fails',
    'In case you have to revert',
    'When rolling back',
    'Once the rollback was decided',
    '如需回滚',
    'If the rollback does not work',
    'If rollback fails or causes further issues:',
    'Falls ein Rollback nötig ist',
    'Si un retour arrière est nécessaire',
    'Если нужен откат',
    'ロールバックが必要な場合',
  ])('is no reason below %s', (title) => {
    const { checklist } = compileLines('# Shop', '## Deploy', '', `## ${title}`, '', '1. Stop the service');
    expect(checklist.map(({ role }) => role)).toEqual(['rollback-procedure']);
  });

  test.each([
    'When to roll back',
    'Roll back if',
    'Rollback needed when',
    'Should we roll back?',
    'Rollback required if',
    'If one of these happens, roll back',
    '需要回滚的情况',
    'When should we roll back?',
  ])('is not told below %s', (title) => {
    const { checklist } = compileLines('# Shop', '## Deploy', '', `## ${title}`, '', '1. Orders are lost');
    expect(checklist.map(({ role }) => role)).toEqual(['criterion-rollback']);
  });
});

describe('what holds after a rollback', () => {
  const polarities = (...lines: string[]) =>
    compileLines('# Shop', ...lines).criteria.map(({ polarity, comparator }) => `${polarity} ${comparator}`);

  test.each([
    ['### Rollback success criteria'],
    ['### Rollback exit criteria'],
    ['### Rollback acceptance criteria'],
    ['### Success criteria for the rollback'],
    ['### Rollback-Erfolgskriterien'],
    ['### Critères de succès du rollback'],
    ['### Критерии успешности отката'],
    ['### 回滚成功标准'],
    ['### ロールバック完了条件'],
    ['Rollback is complete when:'],
    ['Rollback succeeded if:'],
    ['Rollback erfolgreich, wenn:'],
    ['Rollback beendet, sobald:'],
    ['Rollback réussi si :'],
    ['Rollback exitoso si:'],
    ['Rollback completo quando:'],
  ])('is no reason for one: %s', (label) => {
    const bounds = ['- Error rate below 1 %', '- Orders per minute > 40'];
    const found = [[], ['## Rollback triggers', '']].flatMap((above) => polarities(...above, label, '', ...bounds));
    expect(found.filter((one) => one.startsWith('rollback'))).toEqual([]);
  });

  test.each([
    ['### Rollback criteria'],
    ['### Success and rollback criteria'],
    ['Rollback required if:'],
    ['Rollback erforderlich, wenn:'],
  ])('and these are: %s', (label) => {
    expect(polarities('## Rollback', '', label, '', '- Error rate > 1 %')).toEqual(['rollback >']);
  });
});
