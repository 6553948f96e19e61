import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

/** What becomes of a command behind some words, in a guide that has changed something before. */
const become = (words: string, title = 'Deploy the shop to production', command = 'docker compose down -v') =>
  compileLines(`# ${title}`, '## Deploy', ...bash('git pull'), words, ...bash(command)).blocks[1]?.disposition;

describe('what the words before a block keep from running', () => {
  test.each([
    ['Do not run this:', 'gate-then-auto'],
    ['Previously this was done with:', 'gate-then-auto'],
    ['A week later:', 'gate-then-auto'],
    ['The CI pipeline runs:', 'gate-then-auto'],
    ['Ask the DBA to run:', 'gate-then-auto'],
    ['When the containers keep restarting, get back with', 'gate-then-auto'],
    ['To return to the old version, run:', 'gate-then-auto'],
  ])('%s', (words, disposition) => expect(become(words)).toBe(disposition));

  test('also what changes nothing', () => {
    expect(become('Do not run this:', undefined, 'docker compose ps')).toBe('auto');
  });
});
