import { describe, expect, test } from 'vitest';
import { announcesReasons, announcesSteps, asksWhen, statesTrigger } from '../../src/assemble/rollback-sentence.ts';

describe('a sentence calls for a rollback', () => {
  test.each([
    'Roll back if the error rate is > 5 % for 5 minutes.',
    'Rollback when p95 stays above 800 ms for 10 minutes.',
    'Roll back as soon as more than 1 % of the payments fail.',
    'Roll back immediately if checkout is broken.',
    'Roll back the release when orders are lost.',
    'Revert the deployment if the queue grows beyond 10000 messages.',
    'Abort if replication lag exceeds 30 seconds.',
    'Roll back in case of data loss.',
    'If p95 exceeds 500 ms for 10 minutes, roll back.',
    'If p95 exceeds 500 ms for 10 minutes, roll back with the button of the console.',
    'If a deployment causes 5xx and slow answers, initiate a rollback to the previous stable version.',
    'When the health check fails twice, then immediately roll back.',
    'Should customers be logged out, abort the rollout at once.',
    'If the error rate rises above 5 % roll back.',
    'Error rate above 5 % for 5 minutes: roll back.',
    'Error rate > 5 % → rollback',
    'Trigger a rollback if the error budget burns faster than 10 % per hour.',
    'A rollback is required when the login page returns 5xx.',
    'Rollback is recommended when latency p95 exceeds 900 ms.',
    'You must roll back if more than 3 pods crash.',
    'Wenn die Fehlerrate 5 % übersteigt, zurückrollen.',
    'Rollback durchführen, wenn die Fehlerrate über 5 % liegt.',
    'Revertir si la tasa de errores supera el 5 %.',
    'Faire un rollback si le taux d’erreur dépasse 5 %.',
    'Откатить, если доля ошибок выше 5 %.',
    '错误率超过 5% 时立即回滚。',
    '如果错误率超过 5%，回滚。',
    'エラー率が5%を超えた場合はロールバックする。',
  ])('%s', (text) => expect(statesTrigger(text)).toBe(true));
});

describe('a sentence calls for none', () => {
  test.each([
    'This section tells how to roll back if needed.',
    'There is no quick rollback when the migration has run.',
    'Roll back if needed.',
    'Roll back if it is absolutely necessary.',
    'Roll back if there are any issues.',
    'Roll back if you want to keep the old prices.',
    'Roll back when done.',
    'Roll back the migration only if it has run.',
    'Roll back the database first when both are affected.',
    'Should we roll back if the error rate is > 4 %?',
    'Do not roll back if only search is slow for 2 minutes.',
    'Kubernetes rolls back automatically if more than 3 probes fail.',
    'The pipeline will roll back if 2 health checks fail.',
    'The rollback takes 5 minutes if the image is cached.',
    'Rollback time for a 10 GB database is < 5 minutes.',
    'If you need to roll back, use the commands below.',
    'If you want to roll back 2 versions, run the command twice.',
    'When deciding to roll back, think of the data.',
    'If the cache is stale, revert the commit of the cache and deploy again.',
    'If something goes wrong, roll back.',
    'If this happens, roll back.',
    'Roll back if the error rate is > 5 %:',
    'After the rollback, the error rate must be < 1 %.',
    'Call the lead if the error rate is > 5 %.',
    'Откат занимает 5 минут, если образ в кэше.',
  ])('%s', (text) => expect(statesTrigger(text)).toBe(false));
});

test.each([
  ['Roll back if any of these is true:', true],
  ['Abort the rollout when one of the following happens:', true],
  ['Start the rollback as soon as any one of the following conditions is met:', true],
  ['Roll back if you see any of these:', true],
  ['Roll back if any of the following occur within 30 minutes:', true],
  ['Roll back if any of these happens in the first hour after the deployment:', true],
  ['Roll back if needed:', false],
  ['Roll back if the migration failed:', false],
  ['To roll back, do the following:', false],
])('%s announces reasons: %s', (label, expected) => expect(announcesReasons(label)).toBe(expected));

describe('reasons are announced, with or without a colon', () => {
  test.each([
    'Rollback si :',
    'Revenir en arrière si :',
    'Revenir en arrière si l’un des critères suivants est rempli :',
    'Retour arrière en cas de :',
    'Zurückrollen, wenn:',
    'Wir rollen zurück, sobald',
    'Rollback, falls eine der folgenden Bedingungen eintritt:',
    'Revertir si:',
    'Reverter o deploy se:',
    'Terugdraaien als:',
    'Eseguire il rollback se:',
    'Откатить, если:',
    '出现以下任一情况时立即回滚：',
    '次のいずれかが起きたらロールバックする：',
    '다음 경우 롤백:',
    'Backout if:',
    'Back out when:',
    'Roll back, if',
    'We roll back when',
  ])('%s', (label) => expect(announcesReasons(label)).toBe(true));
});

test.each([
  'Nicht zurückrollen, wenn:',
  'Ne pas revenir en arrière si :',
  'No revertir si:',
  'Rollback si nécessaire :',
  'Zurückrollen, wenn nötig:',
  'Zurückrollen:',
  'Rollback se o deploy falhou:',
  '以下步骤用于回滚：',
  '按以下步骤在失败时回滚：',
  '以下の手順でロールバックする：',
])('%s announces no reasons', (label) => expect(announcesReasons(label)).toBe(false));

test.each([
  'Rollback erfolgreich, wenn:',
  'Rollback beendet, sobald:',
  'Rollback réussi si :',
  'Rollback exitoso si:',
  'Rollback completo quando:',
  'Rollback niet nodig als:',
  'Rollback non necessario se:',
  'Rollback vermeiden bei:',
  '以下情况不回滚：',
  '不要在以下情况回滚：',
  '以下情况无法回滚：',
])('%s announces none, either', (label) => expect(announcesReasons(label)).toBe(false));

test.each([
  'Rollback sofort durchführen, wenn:',
  'Rollback ist erforderlich, wenn:',
  'Revertir inmediatamente el despliegue si:',
  'Rollback nécessaire si :',
  'Откатить релиз немедленно, если:',
  'Terugdraaien is nodig als:',
  '以下服务不可用情况时回滚：',
])('%s announces them however it is put', (label) => expect(announcesReasons(label)).toBe(true));

test.each([
  ['When:', true],
  ['If one of these holds:', true],
  ['Wann:', true],
  ['When the backup is there:', false],
  ['If migration applied:', false],
])('%s asks when: %s', (label, expected) => expect(asksWhen(label)).toBe(expected));

test('words that could be cut in many ways are read in no time', () => {
  // In all of these ways it would take minutes, and twice as long with each further word.
  for (const word of ['happen', 'conditions', 'occurs'].map((one) => one.repeat(200 / one.length))) {
    expect(asksWhen(`If ${word}`)).toBe(false);
    expect(announcesReasons(`Roll back if ${word}`)).toBe(false);
  }
});

describe('a label announces how to go back', () => {
  test.each([
    'If the pods do not come up, roll back:',
    'If it fails, go back like this:',
    'If you have to roll back:',
    'When checkout is down, please roll back immediately:',
    'Should orders be lost, revert the release as follows:',
    'If the check fails roll back with these commands:',
    'Wenn die Prüfung fehlschlägt, zurückrollen:',
    'Si la vérification échoue, revenir en arrière :',
    '如果检查失败，请立即回滚：',
  ])('%s', (label) => expect(announcesSteps(label)).toBe(true));

  test.each([
    'Roll back if any of these is true:',
    'If the migration fails:',
    'If you do not want to roll back:',
    'If the pods do not come up, roll back.',
    'If the check fails, roll back only the job that failed, and look at:',
    'If the check fails, do not roll back:',
    'What to do when somebody rolled back:',
    'If one of these checks fails, roll back:',
    'If any health check fails, roll back immediately:',
    'If a check fails, go back to the old version:',
    'If the tests do not pass, roll back:',
    'Si alguna de las siguientes comprobaciones falla, revertir:',
    '如果以下任一检查失败，立即回滚：',
  ])('and not: %s', (label) => expect(announcesSteps(label)).toBe(false));
});
