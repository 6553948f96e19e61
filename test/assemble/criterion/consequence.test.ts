import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../src/assemble/criterion/read-criteria.ts';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';

const bounds = (text: string, context: Polarity) =>
  readCriteria(text, { polarity: context })
    .map(({ kind, polarity, comparator, value }) =>
      kind === 'manual' ? `${polarity} manual` : `${polarity} ${comparator} ${value}`,
    )
    .join('; ');

describe('an act behind a limit', () => {
  test.each([
    ['Error rate must stay below 1 %; roll back if it does not', 'success < 1'],
    ['Error rate must stay below 1% (roll back if higher)', 'success < 1'],
    ['Error rate must stay under 1 % (roll back if higher) during the first hour', 'success < 1'],
    ['Error rate must stay below 1% (rollback if exceeded)', 'success < 1'],
    ['Error rate must stay below 1 %; revert otherwise', 'success < 1'],
    ['Error rate must stay below 1 %: roll back if it goes above', 'success < 1'],
    ['Error rate must stay below 1 %. If not, roll back.', 'success < 1'],
    ['Error rate below 1 %. If exceeded: rollback', 'success < 1'],
    ['Error rate must stay below 1 %; alert if it does not', 'success < 1'],
    ['p99 must not exceed 800 ms. Roll back if it does.', 'success <= 800'],
    ['CPU must stay below 80 %; roll back when higher', 'success < 80'],
    ['Success rate must stay above 99 %; roll back if it drops below', 'success > 99'],
    ['Orders per minute must not drop below 40; roll back if they do', 'success >= 40'],
    ['All 4 pods ready; roll back if not', 'success == 4'],
    ['Fehlerrate unter 1 %, zurückrollen wenn höher', 'success < 1'],
    ['Fehlerrate unter 1 %; zurückrollen, falls nicht', 'success < 1'],
    ['Tasa de errores menor al 1 % (revertir si se supera)', 'success < 1'],
    ['Taux d’erreur inférieur à 1 % (annuler si dépassé)', 'success < 1'],
    ['Доля ошибок ниже 1 %, откатить если выше', 'success < 1'],
    ['错误率低于 1 %，否则回滚', 'success < 1'],
    ['错误率应低于1%，超过则回滚', 'success < 1'],
    ['エラー率は1%未満、超えたらロールバック', 'success < 1'],
    ['에러율 1% 미만, 그렇지 않으면 롤백', 'success < 1'],
  ])('is what follows when the limit is not kept: %s', (text, wanted) => {
    expect(bounds(text, 'success')).toBe(wanted);
    expect(bounds(text, 'rollback')).toBe(wanted);
  });

  test.each([
    ['Error rate > 5 %: roll back', 'rollback > 5'],
    ['Error rate > 5 %: roll back if exceeded', 'rollback > 5'],
    ['Error rate > 5 %; roll back if it does not recover', 'rollback > 5'],
    ['Error rate > 5 %: abort or roll back', 'rollback > 5'],
    ['p99 exceeds 800 ms. Roll back if it does.', 'rollback > 800'],
    ['Success rate below 99 %: roll back', 'rollback < 99'],
    ['Roll back if error rate is not below 1 %', 'rollback >= 1'],
    ['Alert if CPU > 80 %; roll back if above 95 %', 'alert > 80; rollback > 95'],
    ['错误率超过 5% 则回滚', 'rollback > 5'],
    ['エラー率が5%を超えたらロールバック', 'rollback > 5'],
    ['Error rate below 1 %, otherwise roll back', 'success < 1'],
  ])('is done when the limit is passed: %s', (text, wanted) => expect(bounds(text, 'success')).toBe(wanted));
});

describe('what everybody wants', () => {
  test.each([
    ['Error rate < 1 % → rollback', 'rollback manual'],
    ['Error rate below 1 %', 'rollback manual'],
    ['No more than 2 restarts', 'rollback manual'],
    ['Success rate above 99 %', 'rollback manual'],
  ])('is no reason to go back: %s', (text, wanted) => expect(bounds(text, 'rollback')).toBe(wanted));

  test.each([
    ['Success rate drops more than 5 %', 'rollback > 5'],
    ['Cache hit rate below 60 %', 'rollback < 60'],
    ['Orders per minute > 40', 'rollback > 40'],
  ])('may change, and of others nobody knows what is wanted: %s', (text, wanted) =>
    expect(bounds(text, 'rollback')).toBe(wanted),
  );
});
