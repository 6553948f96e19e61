import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

/** What becomes of a command behind some words, in a guide that has changed something before. */
const become = (words: string, ...commands: readonly string[]) =>
  compileLines('# Deploy the shop', '## Deploy', ...bash('git pull'), words, ...bash(...commands)).blocks[1]
    ?.disposition;

const topic = 'kafka-topics.sh --delete --topic offsets';

describe('words that forbid what a block does', () => {
  test.each([
    ['Never delete the offsets topic:', topic],
    ['Do not drop the schema:', 'psql -c "DROP SCHEMA public CASCADE"'],
    ['The offsets topic must never be deleted:', topic],
    ['Deleting the offsets topic is forbidden:', topic],
    ['Please do not restart nginx:', 'systemctl restart nginx'],
    ['Never stop the primary:', 'systemctl stop postgresql@primary'],
    ['Das Topic offsets darf nicht gelöscht werden:', topic],
    ['Niemals das Topic löschen:', topic],
    ['Ne jamais supprimer le topic :', topic],
    ['No borre el topic offsets:', topic],
    ['Никогда не удаляйте топик offsets:', topic],
    ['不要删除 offsets：', topic],
  ])('%s', (words, command) => expect(become(words, command)).toBe('exclude'));

  test.each([
    ['Never delete the offsets topic.', topic],
    ['Do not delete the volume.', 'docker rm web'],
    ['Do not restart all nodes at once:', 'ansible all -b -m service -a "name=app state=restarted"'],
    ['Never force-push to main:', 'git push --force origin release'],
    ["Don't reboot the primary:", 'sudo reboot'],
    ['Do not kill the old worker before the queue is empty:', 'kill $(cat worker.pid)'],
    ['Never delete the cache directory, it is shared:', 'rm -r /srv/cache'],
    ['Never use kill -9 on Kafka:', 'kill -9 $(pgrep kafka)'],
    ['Never restart Kafka with kill -9:', 'kill -9 $(pgrep kafka)'],
  ])('but a person knows better: %s', (words, command) => expect(become(words, command)).toBe('manual-prompt'));

  test('one of the commands does it', () => {
    expect(become('Never delete the offsets topic:', 'kafka-topics.sh --list', topic)).toBe('manual-prompt');
  });

  test.each([
    ['Do not forget to delete the lock:', 'rm /var/lock/app'],
    ['Never delete the old release, move it away:', 'mv /opt/app /opt/app.old'],
    ['Do not restart nginx, reload it:', 'nginx -s reload'],
    ['Do not delete the volume. Remove the container:', 'docker rm web'],
    ['Delete the old topic:', topic],
    ['Do not wait:', 'systemctl restart nginx'],
    ['Nicht vergessen, das alte Topic zu löschen:', topic],
  ])('and words that do not: %s', (words, command) => expect(become(words, command)).toBe('gate-then-auto'));
});
