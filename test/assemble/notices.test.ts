import { describe, expect, it, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const notices = (...lines: readonly string[]) =>
  compileLines('# Shop', '', ...lines).notices.map(({ line, kind, text }) => `L${line} ${kind} ${text}`);

describe('a notice', () => {
  test.each<[string, string[], string[]]>([
    ['is an alert', ['> [!WARNING]', '> Mind the cache.'], ['L3 warning Mind the cache.']],
    ['is a quote', ['> **Caution**: mind the cache.'], ['L3 caution Caution: mind the cache.']],
    ['is an admonition', ['!!! danger', '    Mind the cache.'], ['L3 danger Mind the cache.']],
    ['is an admonition with a title', ['!!! tip "Faster"', '    Warm the cache.'], ['L3 tip Faster Warm the cache.']],
    [
      'is a component',
      ['<Callout type="warning">', '', 'Mind the cache.', '', '</Callout>'],
      ['L3 warning Mind the cache.'],
    ],
    ['is a bold word', ['**Important**: mind the cache.'], ['L3 important Important: mind the cache.']],
    ['is a sign', ['⚠️ Mind the cache.'], ['L3 warning ⚠️ Mind the cache.']],
    ['is in German', ['> **Achtung**: kein Neustart.'], ['L3 warning Achtung: kein Neustart.']],
    ['is in Japanese', ['> 注意：再起動しない'], ['L3 warning 注意：再起動しない']],
    ['is not a paragraph', ['Mind the cache.'], []],
    ['is not a quote of somebody', ['> We ship on Fridays.'], []],
    ['is not a word within a sentence', ['The warning light is on.'], []],
    ['is not a comment of a block', [bash('# WARNING: mind the cache', 'make')], []],
  ])('%s', (_, lines, wanted) => expect(notices(...lines)).toEqual(wanted));
});

describe('a gate', () => {
  test.each([
    'If you see the staging context here, STOP.',
    'If the number is not 0, abort and call Jens.',
    'If the check fails, halt the deployment.',
    'Wenn hier Staging steht, ABBRECHEN.',
  ])('%s', (text) => expect(notices(text)).toEqual([expect.stringMatching(/^L3 gate /)]));

  test.each([
    'If it hangs, stop the worker.',
    'If it is running, stop the service and wait.',
    'When the worker is idle, stop it.',
  ])('is no step: %s', (text) => expect(notices(text)).toEqual([]));

  test.each([
    'Only proceed if all tests pass!',
    '**Do not continue** until the backup is verified.',
    'Wait for approval from the DBA.',
    '> ⚠️ Do NOT proceed without a backup.',
    'Nicht fortfahren, bevor das Backup geprüft ist.',
    '验证通过后再继续。',
    'Abort if the lag is above 1 MB.',
    'The lag must be below 1 MB, else abort.',
    'Abbrechen, wenn der Rückstand zu groß ist.',
  ])('%s', (text) => expect(notices(text)).toEqual([expect.stringMatching(/^L3 gate /)]));

  test.each(['We proceed with the next step.', 'The tests pass.', 'Continue with step 3.'])('is not: %s', (text) => {
    expect(notices(text)).toEqual([]);
  });

  test('is no reason to go back, where those are told', () => {
    expect(notices('## Rollback', '', 'Abort if the lag is above 1 MB.')).toEqual([]);
  });

  it('stands in its section, among the steps, and is not told twice', () => {
    const { sections, prose } = compileLines(
      '# Shop',
      '## Deploy',
      bash('make'),
      'Only proceed if it works!',
      bash('make more'),
    );
    expect(sections[1]?.content).toEqual([
      { kind: 'block', id: 'deploy:1' },
      { kind: 'notice', id: 'deploy:notice-1' },
      { kind: 'block', id: 'deploy:2' },
    ]);
    expect(prose).toEqual([]);
  });
});
