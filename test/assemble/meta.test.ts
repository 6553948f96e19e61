import { describe, expect, it, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const empty = { subtitle: null, date: null, version: null, status: null, risk: null, owner: null, other: [] };
const front = (...lines: readonly string[]) => ['---', ...lines, '---', '', '# Shop'];

describe('what a guide says about itself', () => {
  test.each<[string, string[], object]>([
    ['nothing', ['# Shop', 'Words.'], empty],
    [
      'below its title',
      ['# Shop', '**Date**: 2026-01-02', '**Risk Level**: LOW 🟢'],
      { date: '2026-01-02', risk: 'LOW' },
    ],
    [
      'in other words',
      ['# Shop', '**Last updated**: May 2026', '**Maintained by**: Ops'],
      { date: 'May 2026', owner: 'Ops' },
    ],
    ['in Russian', ['# Магазин', '**Статус**: готово', '**Дата**: 2 мая'], { status: 'готово', date: '2 мая' }],
    ['in Chinese', ['# 商店', '**版本**：2.0', '**负责人**：小王'], { version: '2.0', owner: '小王' }],
    [
      'in its front matter',
      front('version: 2.0.1', 'owner: Ops', 'date: 2026-01-02'),
      { version: '2.0.1', owner: 'Ops', date: '2026-01-02' },
    ],
    ['first in its front matter', [...front('status: draft'), '', '**Status**: READY'], { status: 'draft' }],
    [
      'in several lines at its end',
      ['# Shop', '## Deploy', 'Words.', '', '**Version**: 2', '**Owner**: Ops'],
      { version: '2', owner: 'Ops' },
    ],
    ['not in one line of a part', ['# Shop', '## Deploy', '**Status**: in progress'], { status: null }],
    ['not in running words', ['# Shop', 'The date: 2026-01-02'], { date: null }],
    ['not in a list', ['# Shop', '- **Status**: READY'], { status: null }],
  ])('%s', (_, lines, wanted) => expect(compileLines(...lines).meta).toMatchObject(wanted));

  it('keeps every other fact with its line', () => {
    expect(
      compileLines('# Shop', '**Ticket**: SHOP-12', '**Date**: 2026-01-02', '**Window**: 22:00-23:00').meta,
    ).toEqual({
      ...empty,
      date: '2026-01-02',
      other: [
        { key: 'Ticket', value: 'SHOP-12', line: 2 },
        { key: 'Window', value: '22:00-23:00', line: 4 },
      ],
    });
  });

  it('does not lose a second value', () => {
    const { meta } = compileLines('# Shop', '**Version**: 1', '**Target version**: 2');
    expect([meta.version, meta.other]).toEqual(['1', [{ key: 'Target version', value: '2', line: 3 }]]);
  });

  it('is a problem of the source where the front matter cannot be read', () => {
    const { source } = compileLines('---', 'a: [1', '---', '', '# Shop');
    expect(source.problems.map(({ kind, line }) => [kind, line])).toEqual([['front-matter', expect.any(Number)]]);
  });
});
