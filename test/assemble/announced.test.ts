import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const become = (words: string) =>
  compileLines('# Deploy the shop', '', '## Deploy', '', words, '', '```bash', './seed.sh', '```').blocks[0]?.role;

describe('words with "should" and "must" above a block', () => {
  test.each([
    'It must be executed before the restart:',
    'The cache must be cleared:',
    'The migrations must be applied:',
    'This must not be skipped:',
    'This must not be interrupted:',
    'This should take a minute:',
    'This should not take longer than a minute:',
    'This should be followed by a restart:',
    'They should be started in this order:',
  ])('say what is done: %s', (words) => expect(become(words)).toBe('run'));

  test.each([
    'This should print:',
    'The output should be:',
    'It should look like this:',
    'This should return 200:',
    'This should not return anything:',
    'The service must be shown as active:',
    'The pods should be running:',
  ])('announce a result: %s', (words) => expect(become(words)).toBe('output'));
});
