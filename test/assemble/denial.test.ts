import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

/** What becomes of a script behind some words, in a guide that has changed something before. */
const become = (words: string, title = 'Deploy the shop to production', ...commands: readonly string[]) =>
  compileLines(
    `# ${title}`,
    '## Deploy',
    ...bash('git pull'),
    words,
    ...bash(...(commands.length > 0 ? commands : ['./seed.sh --force'])),
  ).blocks[1]?.disposition;

describe('words that say not to run a block', () => {
  test.each([
    'Never run these by hand, but with the script below:',
    'Do not run deploy.sh in production:',
    'Never run seed.sh twice:',
    'Do not run ./seed.sh --force as root:',
    'Running this in production is safe:',
    'It is allowed to run this in production:',
    'Do not run the command above:',
    'This command must not be interrupted:',
    'This must be run in production:',
    'Dieser Befehl darf in der Produktion ausgeführt werden:',
    'Dieser Befehl darf nicht unterbrochen werden:',
    'Cette commande doit être exécutée en production :',
    'Este comando no debe interrumpirse:',
    'Questo comando va eseguito in produzione:',
    'Эту команду нужно выполнять на проде:',
    '不要在生产环境直接执行，请使用以下命令：',
  ])('and words that do not: %s', (words) => expect(become(words)).toBe('gate-then-auto'));

  test.each([
    ['Do not run the command below:', 'gate-then-auto'],
    ["Don't run the commands that follow:", 'gate-then-auto'],
    ['Do NOT execute the commands below on production:', 'gate-then-auto'],
    ['Never run the seed script below:', 'gate-then-auto'],
    ['Do not run any of the commands below.', 'gate-then-auto'],
    ['Do not run these two commands:', 'gate-then-auto'],
    ['Do not copy and paste this:', 'gate-then-auto'],
    ['Do not invoke the script below in production:', 'gate-then-auto'],
    ['This is not to be run in production:', 'gate-then-auto'],
    ['These commands are not meant for production:', 'gate-then-auto'],
    ['The command below cannot be used in production:', 'gate-then-auto'],
    ['This must under no circumstances be run:', 'gate-then-auto'],
    ['Running this in production is forbidden:', 'gate-then-auto'],
    ['Running the commands below is strictly prohibited:', 'gate-then-auto'],
    ['Executing this script against the live database is not allowed.', 'gate-then-auto'],
    ['It is forbidden to run this in production:', 'gate-then-auto'],
    ['Never run `seed.sh` in production:', 'gate-then-auto'],
    ['Do not run ./seed.sh --force:', 'gate-then-auto'],
    ['The seed.sh script must never be run in production:', 'gate-then-auto'],
    ['Dieser Befehl darf niemals in der Produktion ausgeführt werden:', 'gate-then-auto'],
    ['Auf keinen Fall diese Befehle in der Produktion ausführen:', 'gate-then-auto'],
    ['Die folgenden Befehle dürfen nicht auf Prod ausgeführt werden:', 'gate-then-auto'],
    ['Führe das nie auf Prod aus:', 'gate-then-auto'],
    ['Es ist verboten, dieses Skript in Produktion auszuführen:', 'gate-then-auto'],
    ['Cette commande ne doit jamais être exécutée en production :', 'gate-then-auto'],
    ['Il est interdit de lancer ces commandes en production :', 'gate-then-auto'],
    ['À ne jamais exécuter en production :', 'gate-then-auto'],
    ['Este comando nunca debe ejecutarse en producción:', 'gate-then-auto'],
    ['Estos comandos no deben ser ejecutados en producción:', 'gate-then-auto'],
    ['Está prohibido ejecutar este script en producción:', 'gate-then-auto'],
    ['Este comando nunca deve ser executado em produção:', 'gate-then-auto'],
    ['É proibido executar estes comandos em produção:', 'gate-then-auto'],
    ['Questo comando non va mai eseguito in produzione:', 'gate-then-auto'],
    ['È vietato eseguire questi comandi in produzione:', 'gate-then-auto'],
    ['Эту команду нельзя выполнять на проде:', 'gate-then-auto'],
    ['Запрещено запускать эти скрипты на боевом сервере:', 'gate-then-auto'],
    ['Tych poleceń nie wolno uruchamiać na produkcji:', 'gate-then-auto'],
    ['Nie należy wykonywać tych poleceń na produkcji:', 'gate-then-auto'],
    ['以下命令禁止在生产环境执行：', 'gate-then-auto'],
    ['不要在生产环境直接执行，会清空数据：', 'gate-then-auto'],
    ['Do not run the script below while the workers are up:', 'gate-then-auto'],
    ['Do not run this command on the primary:', 'gate-then-auto'],
    ['Never run this on the master node:', 'gate-then-auto'],
    ['Running this during business hours is not allowed:', 'gate-then-auto'],
    ['Do not run this in production, use the nightly job:', 'exclude'],
    ['Dieser Befehl darf tagsüber nicht ausgeführt werden:', 'gate-then-auto'],
    ['不要在生产环境直接执行，先备份：', 'gate-then-auto'],
    ['Do not do this in production, use the wrapper below:', 'exclude'],
  ])('not heard yet: %s', (words, today) => expect(become(words)).toBe(today));
});
