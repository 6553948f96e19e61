import { describe, expect, it, test } from 'vitest';
import { isTicked, readCodeLines, stripMarker } from '../../src/classify/code-line.ts';

const shapeOf = (line: string) => readCodeLines(line).map(({ shape }) => shape);

describe('the shape of a line', () => {
  test.each([
    ['', 'blank'],
    [' \t ', 'blank'],
    ['# a comment', 'comment'],
    ['#!/bin/sh', 'comment'],
    ['  // a comment', 'comment'],
    ['-- a comment', 'comment'],
    ['--', 'comment'],
    ['REM a comment', 'comment'],
    [':: a comment', 'comment'],
    ['<!-- a comment -->', 'comment'],
    ['□ Backup taken', 'box'],
    ['☑ Backup taken', 'box'],
    ['- [ ] Backup taken', 'box'],
    ['[x] Backup taken', 'box'],
    ['1. [ ] Backup taken', 'box'],
    ['  • ☐ Backup taken', 'box'],
    ['- Tell the team', 'bullet'],
    ['* Tell the team', 'bullet'],
    ['• Tell the team', 'bullet'],
    ['1. Open the console', 'numbered'],
    ['12) Open the console', 'numbered'],
    ['├── src', 'tree'],
    ['|   └─ test', 'tree'],
    ['|-- src', 'tree'],
    ['`-- test', 'tree'],
    ['┌───────┐', 'drawing'],
    ['    ▼', 'drawing'],
    ['PORT=8080', 'assignment'],
    ['export PORT=8080', 'assignment'],
    ['set PORT=8080', 'assignment'],
    ['$env:PORT = 8080', 'assignment'],
    ['server.port = 8080', 'assignment'],
    ['Database:', 'title'],
    ['git pull', 'other'],
    ['--force', 'other'],
    ['-x', 'other'],
    ['[ -f x ]', 'other'],
    ['[ ]', 'other'],
    ['a == b', 'other'],
    ['1.5 seconds', 'other'],
    ['http://a.example:', 'title'],
    ['$ make:', 'other'],
  ])('%j is %s', (line, shape) => expect(shapeOf(line)).toEqual([shape]));

  it('has a line for every line, blank ones too', () => {
    expect(readCodeLines('a\n\n# b\n')).toEqual([
      { number: 1, text: 'a', shape: 'other' },
      { number: 2, text: '', shape: 'blank' },
      { number: 3, text: '# b', shape: 'comment' },
      { number: 4, text: '', shape: 'blank' },
    ]);
  });
});

describe('the words of a line', () => {
  test.each([
    ['- [ ] Backup taken', 'Backup taken'],
    ['  □ Backup taken ', 'Backup taken'],
    ['1. [x] Backup taken', 'Backup taken'],
    ['2) Stop the service', 'Stop the service'],
    ['• Tell the team', 'Tell the team'],
    ['git pull --all', 'git pull --all'],
    ['--force', '--force'],
    ['1234. item', '1234. item'],
  ])('%j are %j', (line, words) => expect(stripMarker(line)).toBe(words));
});

describe('a tick', () => {
  test.each(['☑ a', '✔ a', '✓ a', '- [x] a', '[X] a', '1. [x] a', '  * ☒ a'])('stands in %j', (line) => {
    expect(isTicked(line)).toBe(true);
  });
  test.each(['☐ a', '□ a', '- [ ] a', '[ ] x', 'a ☑', '- x', ''])('is not in %j', (line) => {
    expect(isTicked(line)).toBe(false);
  });
});
