import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (command: string) => ['', '```bash', command, '```', ''];
const before = ['# Deploy the shop to production', '', '## Deploy', ...bash('./deploy.sh')];

const become = (words: string) =>
  compileLines(...before, words, ...bash('systemctl restart shop')).blocks[1]?.disposition;

const listed = (words: string) =>
  compileLines(...before, words, '', '1. `systemctl stop shop`', '2. `systemctl start shop`').checklist.map(
    ({ role }) => role,
  )[0];

describe('the words above a block tell of a case', () => {
  test.each([
    'If it fails, roll back:',
    'If the migration fails, restore the dump:',
    'If something goes wrong, switch the traffic back to blue:',
    'If it fails, redeploy the previous version:',
    'If the migration fails, run this:',
    'If the deployment fails:',
    'If the deployment is not successful, roll back:',
    'If everything works but users complain, roll back:',
    'If the new version is up but errors rise, go back to v1:',
    'When the health endpoint is no longer green, go back to the old version:',
    'If it works, go on; if it fails, roll back:',
    'If the tests pass, go on, otherwise roll back:',
    'Problems? Undo with:',
    'Not working? Put the old version back:',
    'Error rate too high? Switch back:',
    'Should the error rate rise above 2 %, switch it back:',
    'If you see a 500, install the old package again:',
    'In the event of failure, reinstall the old package:',
    'On failure, use the previous package:',
    'Back out:',
    'The way back:',
    'If you change your mind:',
    "En cas d'erreur, revenir en arrière :",
    'Si le service ne démarre pas, réinstallez la version précédente :',
    'Wenn der Dienst nicht startet, die alte Version wieder einspielen:',
    'Bei Fehlern die vorherige Version installieren:',
    'Si falla, volver a la versión anterior:',
    'Em caso de erro, reinstale a versão antiga:',
    'Se fallisce, tornare alla versione precedente:',
    'Если сервис не запускается, верните старую версию:',
    'При проблемах вернуть предыдущую версию:',
    'Jeśli usługa nie wstaje, przywróć poprzednią wersję:',
    'Als het mislukt, zet de oude versie terug:',
    'Nếu lỗi, quay lại phiên bản trước:',
    '若出现问题，恢复旧版本：',
    '失敗した場合は、前のバージョンに戻します：',
    '문제가 발생하면 이전 버전으로 되돌립니다:',
  ])('in which one goes back: %s', (words) => expect(become(words)).toBe('rollback-script'));

  test.each([
    'If the health check fails, do not roll back:',
    'If the health check fails, never roll back the database:',
    "If the check fails, don't revert, call us:",
    'If the migration fails, run it again:',
    'If the migration fails, check the logs:',
    'If the deploy fails, restart the worker:',
    'If it fails, stop the old one first:',
    'If the pods crash, scale down to one:',
    'If the first command fails, try:',
    'Wenn der Test fehlschlägt, nicht zurückrollen:',
    'Not working? Restart the worker:',
    'Si ça ne marche pas, relancer :',
    'Sollte der Dienst nicht starten, neu starten:',
    'Si el servicio no arranca, reinicielo:',
    'Если миграция упала, запустите её ещё раз:',
    '如果失败，请重试：',
  ])('in which a person repairs something: %s', (words) => expect(become(words)).toBe('manual-prompt'));

  test.each([
    'If it fails, roll back; otherwise go on:',
    'If nothing fails, continue:',
    'If you have not done so yet, install it:',
    'If the error rate stays below 1 %, continue:',
    'If there is no problem, remove the old release:',
    'If it works, revert the maintenance page:',
    'If there are no errors, roll back the override of the flag:',
    'When all is done, undo the redirect:',
    'Done? Remove the lock:',
    'Need SSL? Run:',
    'When the load increases, put the second node back:',
    'If the file is too big, restore it from the archive:',
    "Si aucune erreur n'apparaît, revenir à l'accueil :",
    'Si no hay errores, volver al panel:',
    'Если ошибок нет, верните трафик:',
    '如果没有问题，恢复流量：',
    '問題がなければ、元に戻します：',
    '문제가 없으면 되돌립니다:',
    'Wenn die Datenbank nicht existiert, Backup einspielen:',
    "Si la base n'existe pas, restaurer la sauvegarde :",
  ])('in which one goes on: %s', (words) => expect(become(words)).toBe('gate-then-auto'));
});

describe('the words above a list tell of a case', () => {
  test.each([
    'If the migration fails, roll back the migration:',
    'If it fails, roll back and tell the team:',
    'If it works, go on; if it fails, roll back:',
  ])('in which one goes back: %s', (words) => expect(listed(words)).toBe('rollback-procedure'));

  test.each([
    'If the health check fails, do not roll back:',
    'If it fails, roll back; otherwise go on:',
    'If it works, revert the maintenance page:',
    'If there are no errors, roll back the override of the flag:',
    'When all is done, undo the redirect:',
  ])('in which one goes on: %s', (words) => expect(listed(words)).toBe('procedure'));

  test('the items are the case', () => {
    expect(listed('If one of these checks fails, do not roll back:')).toBe('note');
    expect(listed('Do not roll back if:')).toBe('note');
    expect(listed('If one of these checks fails, roll back the migration:')).not.toBe('rollback-procedure');
  });
});
