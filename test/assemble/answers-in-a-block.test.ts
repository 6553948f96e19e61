import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

describe('a block with answers', () => {
  const told = ['# Deploy to production', '## Deploy'];
  const lines = ['npm ci', 'added 512 packages in 14s'];

  test('is shown to a person, with the commands that were typed', () => {
    const [block] = compileLines(...told, ...bash(...lines)).blocks;
    expect(block).toMatchObject({ disposition: 'manual-prompt', text: lines.join('\n') });
    expect(block?.commands.map(({ text }) => text)).toEqual(['npm ci']);
  });

  test('is by hand on the way back as well', () => {
    const [block] = compileLines(...told, '## Rollback', ...bash(...lines)).blocks;
    expect(block?.disposition).toBe('rollback-script');
    expect(block?.because.find(({ signal }) => signal === 'by-hand')?.verdict).toContain('no commands');
  });
});

test('a block with bullets for a person is said to be one', () => {
  const block = (...lines: readonly string[]) =>
    compileLines('# Deploy to production', '## Deploy', ...bash(...lines)).blocks[0]?.disposition;
  expect(block('- Stop the worker', 'systemctl stop worker', '$ systemctl status worker')).toBe('manual-prompt');
});

test('a line that a program draws is no item of a list', () => {
  const lines = ['$ certbot certificates', '- - - - - - - -', 'Found one'];
  expect(compileLines('# Shop', '## Deploy', ...bash(...lines)).checklist).toEqual([]);
});
