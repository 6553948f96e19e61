import { describe, expect, test } from 'vitest';
import { planLines } from '../plan/plan-guide.ts';
import { bash, compileLines } from './write-guide.ts';

const parts = (titles: readonly string[]) => titles.flatMap((title, at) => [`### ${title}`, bash(`make part-${at}`)]);
const below = (above: string, titles: readonly string[]) =>
  compileLines('# Move the orders', '', `## ${above}`, '', ...parts(titles)).blocks.map(({ choice }) => choice?.option);

describe('below a rollback, one side of an event', () => {
  test.each([
    ['Before step 5', 'After step 5'],
    ['Before the migration', 'After the migration'],
    ['Rollback before cutover', 'Rollback after cutover'],
    ['Before the point of no return', 'After the point of no return'],
    ['Prior to go-live', 'After go-live'],
    ['Pre-cutover', 'Post-cutover'],
    ['Vor Schritt 5', 'Nach Schritt 5'],
    ['Vor der Migration', 'Nach der Migration'],
    ['Antes del paso 5', 'Después del paso 5'],
    ["Avant l'étape 5", "Après l'étape 5"],
    ['Antes da migração', 'Depois da migração'],
    ['Prima della migrazione', 'Dopo la migrazione'],
    ['迁移前', '迁移后'],
    ['移行前', '移行後'],
  ])('%s, and %s', (before, after) => {
    expect(below('Rollback plan', [before, after])).toEqual([before, after]);
  });

  test('an event that was taken for the label', () => {
    expect(below('回滚', ['步骤 5 之前', '步骤 5 之后'])).toEqual(['之前', '之后']);
  });

  test('and between two events', () => {
    const titles = ['Before the migration', 'After the migration, before cutover', 'After cutover'];
    expect(below('Rollback plan', titles)).toEqual(titles);
  });

  test.each([
    ['Before the rollback', 'After the rollback'],
    ['Before restoring the dump', 'After restoring the dump'],
    ['Before you start', 'After you start'],
    ['Before stopping the service', 'After stopping the service'],
    ['Before step 5', 'After step 7'],
    ['Before switching back', 'After switching back'],
    ['Before the rollback deployment', 'After the rollback deployment'],
    ['Stop the service', 'After the migration'],
  ])('%s, and %s: both', (before, after) => {
    expect(below('Rollback plan', [before, after])).toEqual([undefined, undefined]);
  });

  test.each([
    [['Before the swap', 'Swap the tables back', 'After the swap']],
    [['Vor dem Umschalten', 'Umschalten', 'Nach dem Umschalten']],
    [['切换前', '切换', '切换后']],
  ])('and none where the event stands between: %s', (titles) => {
    expect(below('Rollback', titles)).toEqual([undefined, undefined, undefined]);
  });

  test('on the way forward, both', () => {
    expect(below('Deploy', ['Before the migration', 'After the migration'])).toEqual([undefined, undefined]);
  });
});

describe('a condition and its opposite', () => {
  test.each([
    ['If the migration has not run', 'If the migration has run'],
    ["If the migration hasn't run yet", 'If the migration has already run'],
    ['If the database exists', 'If the database does not exist'],
    ['If data was lost', 'If no data was lost'],
    ['Wenn die Migration noch nicht gelaufen ist', 'Wenn die Migration gelaufen ist'],
    ['Si la migración no se ha ejecutado', 'Si la migración se ha ejecutado'],
    ["Si la migration n'a pas été lancée", 'Si la migration a été lancée'],
    ['Se a migração não foi executada', 'Se a migração foi executada'],
    ['如果迁移尚未执行', '如果迁移已执行'],
  ])('%s, and %s', (one, other) => {
    expect(below('Rollback plan', [one, other])).toEqual([one, other]);
    expect(below('Deploy', [one, other])).toEqual([one, other]);
  });

  test.each([
    ['If the migration has not run', 'If the worker has run'],
    ['If the cache is cold', 'If the queue is full'],
    ['Do not run the migration', 'Run the migration'],
  ])('%s, and %s: both', (one, other) => {
    expect(below('Rollback plan', [one, other])).toEqual([undefined, undefined]);
  });
});

describe('when all is lost', () => {
  test.each([
    ['Roll back the release', 'Disaster recovery'],
    ['Revert the deployment', 'Whole database lost'],
    ['Rollback des Releases', 'Vollständige Wiederherstellung'],
    ['回滚版本', '灾难恢复'],
  ])('%s, or %s', (one, other) => {
    expect(below('Rollback plan', [one, other])).toEqual([one, other]);
  });

  test.each([
    ['Stop the service', 'Full restore'],
    ['Step 1: Roll back the release', 'Step 2: Full database restore'],
  ])('%s, then %s', (one, other) => {
    expect(below('Rollback plan', [one, other])).toEqual([undefined, undefined]);
  });

  const beside = (title: string) =>
    planLines(
      { flow: 'rollback' },
      '# Shop',
      '',
      '## Deploy the shop',
      bash('./deploy.sh'),
      'If the deployment fails, roll back:',
      bash('./rollback.sh'),
      `## ${title}`,
      '',
      'If the database is gone, restore it:',
      bash('pg_restore --clean -d shop /backup/shop.dump'),
    ).choices.map(({ options }) => options);

  test.each(['Disaster recovery', 'Full restore', 'Recuperación ante desastres'])(
    'a step that undoes the deployment, or %s',
    (title) => {
      expect(beside(title)).toEqual([['Deploy the shop', title]]);
    },
  );

  test('a step that undoes the deployment is a part of the rollback', () => {
    expect(beside('Rollback')).toEqual([]);
  });
});
