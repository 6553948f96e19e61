import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

/** What becomes of a restart behind some words. */
const become = (words: string, command = 'sudo systemctl restart postgresql') =>
  compileLines('# Deploy to production', '## Deploy', words, '', '```bash', command, '```').blocks[0]?.disposition;

describe('where the words before a block say that it is run', () => {
  test.each([
    'On db2, restore the dump:',
    'Then on web-01, restart the workers and wait:',
    'On pg1, restore the dump:',
    'Auf db-02, die Sicherung einspielen:',
    'Auf dem Standby ausführen:',
    'Dann auf dem Datenbankserver den Dienst neu starten:',
    'Auf dem sekundären Server:',
    'Auf jedem Webserver:',
    'Auf allen anderen Knoten folgenden Befehl ausführen:',
    'Sur le réplica :',
    'Sur chaque serveur, redémarrer le service :',
    'Sur le serveur de base de données, exécuter :',
    'En la réplica:',
    'En cada nodo, reiniciar el servicio:',
    'En el servidor de base de datos ejecutar:',
    'Na réplica:',
    'Em todos os servidores, reinicie o serviço:',
    'На каждом сервере выполните:',
    'На резервном сервере:',
    '在每台服务器上执行：',
    '在备库上执行：',
  ])('it is another machine: %s', (words) => {
    expect(become(words)).toBe('manual-prompt');
  });

  test.each([
    'On debian12, install the packages:',
    'On day-1, restart it:',
    'On long-running deployments, restart it:',
    'On ruby3, install the gems:',
    'On step-2, restart it:',
    'Auf der Datenbank ausführen:',
    'In der Replikation:',
    'Auf jedem Serverschrank:',
    'Sur le serveur web :',
    'Auf allen Systemen mit systemd:',
    'En todas las tablas, ejecutar:',
    'Auf dem Server ausführen:',
    'Auf dem Produktionsserver ausführen:',
    'Auf der Konsole:',
    'Sur le serveur :',
    'Sur le serveur de production, exécuter :',
    'En el servidor:',
    'En la base de datos:',
    'En la carpeta del proyecto:',
    'No servidor:',
    'На сервере:',
    '在服务器上执行：',
    '在生产环境执行：',
  ])('it is this one: %s', (words) => {
    expect(become(words)).toBe('gate-then-auto');
  });
});
