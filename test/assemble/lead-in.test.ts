import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

/** What becomes of a command behind some words, in a guide that has changed something before. */
const become = (words: string, title = 'Deploy the shop to production', command = 'docker compose down -v') =>
  compileLines(`# ${title}`, '## Deploy', ...bash('git pull'), words, ...bash(command)).blocks[1]?.disposition;

describe('what the words before a block keep from running', () => {
  test('"Stop it" means what runs', () => {
    expect(become('Stop it:', undefined, 'docker compose stop')).toBe('gate-then-auto');
    expect(become('Stop using it:')).toBe('exclude');
  });

  test('an item right above it says not to run it', () => {
    expect(become('- Do not run this:\n')).toBe('exclude');
    expect(become('1. Tell the team\n2. Roll back:\n')).toBe('rollback-script');
  });

  test.each([
    'Do not run this:',
    'Careful here. Never do this in production:',
    'What you should not do:',
    '❌ Wrong:',
    'The following must not be used.',
    'The following command is dangerous and must never be run:',
    'Nicht ausführen:',
    'Не запускайте:',
    '不要执行:',
    'Under no circumstances should you run:',
    'Never ever run this:',
    'Resist the temptation to run',
    'Nobody should ever have to type:',
    'Please refrain from running this:',
    'This is NOT the command:',
    'Avoid:',
    'Forbidden:',
    'This is a bad idea:',
    'Dangerous, for illustration only:',
    'A colleague once ran this and lost everything:',
    'Auf keinen Fall ausführen:',
    '¡Ojo! Jamás lances esto en producción:',
    '千万不要执行下面的命令：',
  ])('it says not to run it: %s', (words) => {
    expect(become(words)).toBe('exclude');
    expect(become(words, undefined, 'docker compose ps')).toBe('exclude');
    expect(become(words, undefined, 'pg_restore -d shop shop.dump')).toBe('exclude');
  });

  test.each([
    'In the past we used this, which no longer works:',
    'Previously this was done with:',
    'Before v2 we did it with:',
    'The old way (deprecated):',
    'A week later:',
    '30 days later, drop it:',
    'After a few weeks',
    'Nach einer Woche die alten Tabellen löschen:',
    'Nach zwei Tagen:',
    'Después de unos días:',
    'Après une semaine, supprimer :',
    'Depois de 7 dias:',
    'Dopo qualche settimana:',
    'Через неделю удалить:',
    'Po kilku dniach:',
    '7天后：',
    'Am Vortag:',
    'La veille :',
    'The CI pipeline runs:',
    'Our pipeline then executes this for you:',
    'Under the hood, this calls:',
    'This is equivalent to:',
    'Ask the DBA to run:',
    'The database team has to execute:',
    'Tomorrow morning:',
    'The day after:',
    'At the end of the month:',
    'Some time later, remove the old data:',
    'The next morning at the earliest, stop blue:',
    'Once all clients have migrated (a couple of weeks):',
    'Every night cron runs:',
    'The daily backup job is run by cron:',
    'The nightly job does:',
    'This is done automatically:',
    'After 24 hours, increase to 100%:',
    'Am nächsten Werktag:',
    '第二天：',
  ])('it is shown to a person: %s', (words) => expect(become(words)).toBe('manual-prompt'));

  test.each([
    'Get the site back up:',
    'Put web01 back into the pool:',
    'Send traffic back to web01:',
    'Go back to the project folder:',
    'Happy? Then switch everything over to 57:',
    'Restore the previous backup into a test database:',
    'Cancel the old jobs:',
    'Returns to the prompt when it is done:',
  ])('it does not lead back: %s', (words) => expect(become(words)).not.toBe('rollback-script'));

  test.each<string>([
    'When the containers keep restarting, get back with',
    'To return to the old version, run:',
    'Switch back to the previous image:',
    'Go back to the last stable release:',
    'Not happy? To return to 56:',
    'Not fine? Send everything back to 56',
    'Unhappy with it:',
    'Changed your mind? Thaw with:',
    'Went wrong?',
    'Need the former binary?',
    'It is switched now. To get the old version back:',
    'To take this back:',
    'Back to blue:',
    'Restore the previous state with:',
    'This can be reversed with',
    'The inverse is:',
    'Kill switch:',
    'To cancel the deployment:',
    'To undo the migration:',
    'Rückgängig machen:',
    'Um die Umstellung rückgängig zu machen:',
    'Para volver a la versión anterior:',
    'Pour revenir à l’ancienne version :',
    '如需回滚，执行：',
    'Чтобы откатить:',
  ])('it leads back: %s', (words) => expect(become(words)).toBe('rollback-script'));

  test.each([
    'Do not skip this step:',
    "Don't forget to run:",
    'Do not run this before the backup is done:',
    'Do not run this as root:',
    'Never use this password in production:',
    'Avoid this error with:',
    'Previously created containers go with:',
    'This script runs the migrations:',
    'Run this on the CI server:',
    'To go back to the previous folder:',
    'Move to the old release folder:',
    'Switch to the last stable release:',
    'Go to the previous build page, then:',
    'Have the key ready to run:',
    'Stop the worker so that it no longer takes jobs:',
    'Remove the old table, which is no longer needed:',
    'The cache must not be used:',
    'Wait until the pipeline runs, then:',
    'Check what the CI job does:',
    'A week of logs is kept:',
  ])('it is a step: %s', (words) => expect(become(words)).toBe('gate-then-auto'));

  test('what is kept out of production may run elsewhere', () => {
    expect(become('Never do this in production:', 'Set up the shop for local development')).toBe('gate-then-auto');
    expect(become('Never do this in production:', 'Set up the shop')).toBe('manual-prompt');
  });

  test.each([
    'Reset the database (destructive, dev only):',
    'Local only:',
    'For development only:',
    'Only on staging:',
    'Only in test environments:',
    'In UAT:',
    'The equivalent on staging is:',
    'In the test environment use',
    'For a dev cluster:',
    'On QA you would run:',
    'On the sandbox cluster you’d use',
    'Not on production, only on the demo box:',
    'Auf dem Abnahmesystem zusätzlich:',
    '测试环境：',
  ])('what is meant for another place: %s', (words) => {
    expect(become(words)).toBe('manual-prompt');
    expect(become(words, 'Set up the shop')).toBe('manual-prompt');
    expect(become(words, 'Set up the shop for local development')).toBe('gate-then-auto');
  });

  test.each([
    'On the replica, run:',
    'On each web server:',
    'On the second node:',
    'As root on the load balancer:',
    'On the Windows box:',
    'Inside the container:',
    'Log in to lb01 and run:',
    'On all nodes, restart the service:',
    'From the bastion host:',
    'The copy is done. On pg-b:',
    'On web-01:',
    'On redis-01, run',
  ])('what is meant for another machine: %s', (words) => {
    expect(become(words)).toBe('manual-prompt');
  });

  test.each([
    'On the server:',
    'Log in to the server and run:',
    'On your server, run:',
    'On Ubuntu 22.04:',
    'On ubuntu-22.04:',
    'In the container registry:',
    'In production:',
    'For testing the connection:',
    'In the project folder:',
    'Only in production:',
    'Read-only access for developers:',
    'The only local copy:',
    'Listen locally only:',
    'Only on local disks, remove:',
  ])('is no such place: %s', (words) => {
    expect(become(words)).toBe('gate-then-auto');
  });

  test.each([
    ['On the standby server, run:', 'rsync -a primary:/var/lib/postgresql/ /var/lib/postgresql/'],
    ['On the backup server, run:', 'rsync -a --delete /srv/data/ /mnt/backup/'],
    ['Auf db-02:', 'scp db-01:/etc/postgresql/14/main/pg_hba.conf /etc/postgresql/14/main/'],
    ['On the bastion, run:', 'ssh app01 sudo systemctl restart shop'],
    ['On the build server, run:', 'ansible-playbook deploy.yml'],
  ])('what is begun there is meant for it, wherever it goes: %s %s', (words, command) => {
    const lines = ['# Deploy to production', '## Deploy', words, '', ...bash(command)];
    expect(compileLines(...lines).blocks[0]?.disposition).toBe('manual-prompt');
  });

  test.each([
    ['On the standby:', 'rsync -a --delete /var/lib/shop/ db2:/var/lib/shop/'],
    ['On the standby, copy the dump:', 'scp /tmp/shop.dump db1:/tmp/'],
    ['On db2:', 'ssh db1 sudo systemctl restart postgresql'],
    ['On the standby:', 'ssh primary sudo systemctl restart postgresql'],
    ['On the standby:', 'vagrant up'],
    ['On the standby:', 'ssh db1 true && sudo systemctl restart postgresql'],
  ])('what goes to another machine, or stays, is meant for it: %s %s', (words, command) => {
    const lines = ['# Deploy to production', '## Deploy', words, '', ...bash(command)];
    expect(compileLines(...lines).blocks[0]?.disposition).toBe('manual-prompt');
  });

  test.each([
    ['On each web server:', 'for host in web1 web2; do echo "$host"; ssh "$host" sudo systemctl restart shop; done'],
    ['On the standby:', 'ssh <standby> sudo systemctl restart postgresql'],
    ['On the replica:', 'vagrant ssh -c "sudo systemctl restart postgresql"'],
    ['On the standby server, run:', 'ssh standby sudo systemctl restart postgresql'],
    ['On web-01:', 'rsync -a --delete dist/ deploy@web-01:/srv/shop/'],
    ['On web-01:', 'scp -P 2222 shop.tgz web-01:'],
  ])('what goes there by itself is not: %s %s', (words, command) => {
    const lines = ['# Deploy to production', '## Deploy', words, '', ...bash(command)];
    expect(compileLines(...lines).blocks[0]?.disposition).not.toBe('manual-prompt');
  });

  test('a comment says it of the commands below it', () => {
    const of = (...lines: readonly string[]) =>
      compileLines('# Deploy to production', '## Deploy', ...bash(...lines)).blocks[0]?.disposition;
    expect(of('# Do not run this', 'docker compose ps')).toBe('exclude');
    expect(of('# ❌ Wrong', 'docker compose ps', '# ✅ Right', 'docker compose ls')).toBe('manual-prompt');
    expect(of('docker compose ps', '# Do not run this', 'docker compose ls')).toBe('manual-prompt');
    expect(of('# Do not run as root', 'docker compose ps')).toBe('auto');
  });

  test('a comment of several lines says it as well', () => {
    const of = (...lines: readonly string[]) =>
      compileLines('# Deploy to production', '## Deploy', ...bash(...lines)).blocks[0]?.disposition;
    expect(of('# Cleans all up.', '# Do not run this.', 'docker compose ps')).toBe('exclude');
    expect(of('# Two weeks after the release, when nobody', '# needs it any more:', 'docker compose ps')).toBe(
      'manual-prompt',
    );
    expect(of('# Without a dump of today', '# do not run this', 'docker compose ps')).toBe('auto');
  });

  test('a comment says it of a query', () => {
    const of = (...lines: readonly string[]) =>
      compileLines('# Deploy to production', '## Deploy', '```sql', ...lines, '```').blocks[0]?.disposition;
    expect(of('-- Do not run this', 'DELETE FROM jobs;')).toBe('exclude');
    expect(of('-- ❌ Wrong', 'DELETE FROM jobs;', '-- ✅ Right', 'DELETE FROM jobs WHERE id = 1;')).toBe(
      'manual-prompt',
    );
    expect(of('-- Remove the old jobs', 'DELETE FROM jobs;')).toBe('gate-then-auto');
  });

  test('what goes to the other machine by itself is a step', () => {
    expect(become('On each node:', undefined, 'ssh node1 uptime')).not.toBe('manual-prompt');
    expect(become('Inside the container:', undefined, 'docker exec shop make')).toBe('gate-then-auto');
  });

  test.each([
    ['On lb01:', 'docker exec nginx nginx -s reload'],
    ['On the load balancer:', 'docker exec nginx nginx -s reload'],
  ])('who names a machine means no container of this one: %s %s', (words, command) => {
    expect(become(words, undefined, command)).toBe('manual-prompt');
  });

  test.each([
    'Nicht in Produktion ausführen:',
    '请勿在生产环境执行：',
    '⚠️ 注意：严禁在生产环境执行以下命令：',
    'No ejecutar en producción:',
    'No ejecutes este comando en producción:',
    'No ejecute nunca los siguientes comandos directamente en el servidor de producción:',
    'Ne jamais lancer cette commande en production :',
    "N'exécutez jamais ces commandes sur la base de production :",
    'Diesen Befehl niemals in der Produktion ausführen:',
    'Führen Sie diese Befehle niemals auf dem Produktionsserver aus:',
    'Bitte nicht direkt auf der Produktionsdatenbank ausführen:',
    'Não execute estes comandos no ambiente de produção:',
    'Non eseguire mai questo comando in produzione:',
    'Никогда не запускайте эту команду на боевом сервере:',
    'Nigdy nie uruchamiaj tego polecenia na produkcji:',
    '严禁在生产数据库上直接执行此命令：',
    '生产环境禁止执行以下命令：',
  ])('it is kept out of production: %s', (words) => {
    expect(become(words)).toBe('exclude');
    expect(become(words, 'Deploy the shop')).toBe('manual-prompt');
  });

  test.each([
    'Nicht während der Geschäftszeiten ausführen:',
    'Diese Befehle niemals zwischen 8 und 18 Uhr ausführen:',
    'No ejecutar este script durante el horario laboral:',
    'Ne pas exécuter cette requête pendant les heures ouvrées :',
    'Não rode este comando em horário de pico:',
    'Non eseguire questo script durante le ore lavorative:',
    'Не запускать эту команду в рабочее время:',
    'Nie uruchamiać tego skryptu w godzinach pracy:',
    '业务高峰期不要执行以下操作：',
    'Do not run this between 8 and 18:',
  ])('the hour is known to a person only: %s', (words) => {
    expect(become(words)).toBe('manual-prompt');
  });

  test.each([
    'Do not run this at the same time on two hosts:',
    'No ejecutes este comando como root:',
    'Diesen Befehl nicht als root ausführen:',
    'Ne pas exécuter cette commande deux fois :',
    "Merci d'exécuter cette commande en production :",
    'Veuillez lancer ces commandes en production :',
    'Führen Sie diesen Befehl in der Produktion aus:',
    'Execute este comando em produção:',
    '在生产环境执行以下命令：',
    'Non serve altro in produzione:',
    'Non fallisce:',
    'Non uscire:',
    'No hace falta nada en producción:',
  ])('how it is run is no prohibition: %s', (words) => {
    expect(['exclude', 'manual-prompt']).not.toContain(become(words));
  });

  test.each(['It is done.\n\nFor staging use instead:', '测试环境请执行：'])(
    'what replaces it elsewhere: %s',
    (words) => {
      expect(become(words)).toBe('manual-prompt');
    },
  );

  test('what is asked for before it is no prohibition', () => {
    expect(become('Do not use this in production without a backup:', 'Deploy the shop')).not.toBe('manual-prompt');
  });

  test('a side of a choice is kept from what its own words forbid', () => {
    const sides = ['## Option 1: Fast', ...bash('make fast'), '## Option 2: Manual'];
    const last = (words: string) =>
      compileLines('# Deploy the shop', ...sides, words, ...bash('redis-cli FLUSHALL')).blocks[1]?.disposition;
    expect(last('Never run the following command on production:')).toBe('manual-prompt');
    expect(last('On worker-1:')).toBe('manual-prompt');
    expect(last('Then:')).toBe('choice');
  });

  describe('a heading', () => {
    const below = (title: string) =>
      compileLines('# Deploy', '## Deploy', ...bash('make'), `## ${title}`, ...bash('rm -rf /srv/old')).blocks[1]
        ?.disposition;

    test.each([
      'Next month',
      'The following week',
      'Quarterly chores',
      'Weekly maintenance',
      'Monatlich',
      '每周任务',
      'T+1 day',
      'T-1 day',
      'The day before',
      'Nächster Werktag',
      'Am Vortag',
      'La veille',
      'J-1 : Préparation',
      'D+1: Clean up',
      'T+7 days — Drop the old columns',
      'Drop the old columns (T+7 days)',
      'Next day: clean up',
      '前一天',
    ])('says that it is done another day: %s', (title) => expect(below(title)).toBe('manual-prompt'));

    test.each([
      'Next steps',
      'Daily build',
      'Monthly release 7',
      'Next',
      'T-0',
      'Day 1',
      'T-30 min: drain',
      'J0 : Bascule',
    ])('says no such thing: %s', (title) => expect(below(title)).toBe('gate-then-auto'));
  });

  test.each(['Not ok? Check the logs:', 'Something went wrong? Look at the logs:'])(
    'who looks does not go back: %s',
    (words) => expect(become(words)).not.toBe('rollback-script'),
  );

  test.each([
    'For testing, run:',
    'For integration:',
    'From the backup, restore the files:',
    'On the database, run:',
    'On the build:',
  ])('names no other place: %s', (words) => expect(become(words)).toBe('gate-then-auto'));

  test.each([
    'You must never run this:',
    'You must never ever run this:',
    'We never run this:',
    'Note that you must never run this:',
    'Do not under any circumstances run this:',
    'You should never need to run this by hand:',
    'Never run this in production, it deletes data:',
    'Never run this in production because it deletes everything:',
    'Never run this in production (only on staging):',
    'Read the docs\nDo not run this:',
    'Read the docs  \nDo not run this:',
    '- [ ] Back up\nDo not run this:',
    '☐ Take a snapshot\nNever run this in production:',
  ])('it forbids in any case: %s', (words) => expect(become(words)).toBe('exclude'));

  test.each([
    'Never run this in production during office hours:',
    'Do not run this in production while users are connected:',
    'Never run this in production, except on Sundays:',
    'Do not run this while users are connected:',
  ])('nobody but a person knows the hour: %s', (words) => expect(become(words)).toBe('manual-prompt'));

  test.each([
    'Once executed the following command, restart:',
    'This happens automatically when you run:',
    'It runs automatically once enabled:',
    'This is done automatically, but you can trigger it by hand:',
    'The daily job is installed with:',
    'The weekly timer is enabled with:',
    'In the next release directory, run:',
    'Tomorrow uses a new table.',
    'Connect to the VPN and run:',
    'Log in to Docker Hub and run:',
    'On docker-compose:',
    'On apache2:',
    'On git-bash, run',
    'If in doubt\ndo not run this:',
    'You must never run this twice:',
    'Never run this in production, unless told:',
    'You can never run this twice:',
  ])('is no word against it: %s', (words) => expect(become(words)).toBe('gate-then-auto'));
});
