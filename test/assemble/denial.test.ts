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
    'Do not run the command below:',
    "Don't run the commands that follow:",
    'Do NOT execute the commands below on production:',
    'Never run the seed script below:',
    'Do not run any of the commands below.',
    'Do not run these two commands:',
    'Do not copy and paste this:',
    'Do not invoke the script below in production:',
    'This is not to be run in production:',
    'These commands are not meant for production:',
    'The command below cannot be used in production:',
    'This must under no circumstances be run:',
    'Running this in production is forbidden:',
    'Running the commands below is strictly prohibited:',
    'Executing this script against the live database is not allowed.',
    'It is forbidden to run this in production:',
    'Never run `seed.sh` in production:',
    'Do not run ./seed.sh --force:',
    'The seed.sh script must never be run in production:',
    'Dieser Befehl darf niemals in der Produktion ausgeführt werden:',
    'Auf keinen Fall diese Befehle in der Produktion ausführen:',
    'Die folgenden Befehle dürfen nicht auf Prod ausgeführt werden:',
    'Führe das nie auf Prod aus:',
    'Es ist verboten, dieses Skript in Produktion auszuführen:',
    'Cette commande ne doit jamais être exécutée en production :',
    'Il est interdit de lancer ces commandes en production :',
    'À ne jamais exécuter en production :',
    'Este comando nunca debe ejecutarse en producción:',
    'Estos comandos no deben ser ejecutados en producción:',
    'Está prohibido ejecutar este script en producción:',
    'Este comando nunca deve ser executado em produção:',
    'É proibido executar estes comandos em produção:',
    'Questo comando non va mai eseguito in produzione:',
    'È vietato eseguire questi comandi in produzione:',
    'Эту команду нельзя выполнять на проде:',
    'Запрещено запускать эти скрипты на боевом сервере:',
    'Tych poleceń nie wolno uruchamiać na produkcji:',
    'Nie należy wykonywać tych poleceń na produkcji:',
    '以下命令禁止在生产环境执行：',
    '不要在生产环境直接执行，会清空数据：',
  ])('%s', (words) => expect(become(words)).toBe('exclude'));

  test.each([
    'Do not run the script below while the workers are up:',
    'Do not run this command on the primary:',
    'Never run this on the master node:',
    'Running this during business hours is not allowed:',
    'Do not run this in production, use the nightly job:',
    'Dieser Befehl darf tagsüber nicht ausgeführt werden:',
    '不要在生产环境直接执行，先备份：',
  ])('but a person knows better: %s', (words) => expect(become(words)).toBe('manual-prompt'));

  test.each([
    'Do not do this in production, use the wrapper below:',
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

  test('what is to be run instead of the block above it is chosen', () => {
    expect(become('Do not run this in production; use the following command instead:')).toBe('choice');
  });

  test('what is forbidden by its name is left out alone', () => {
    const words = 'Never run seed.sh in production:';
    expect(become(words, undefined, './migrate.sh', './seed.sh')).toBe('manual-prompt');
    expect(become(words, undefined, './reseed.sh')).toBe('gate-then-auto');
    expect(become(words, 'Deploy the shop to staging')).toBe('gate-then-auto');
  });
});
