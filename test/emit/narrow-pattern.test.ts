import { describe, expect, it } from 'vitest';
import { type Narrowing, narrower, narrowPattern } from '../../src/emit/bash/narrow-pattern.ts';

describe('a pattern for what is read twice', () => {
  it.each<[string, Narrowing, string | null]>([
    ['^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$', 'shell', '^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$'],
    ['^v?[0-9A-Za-z][0-9A-Za-z._+-]*$', 'shell', '^[v]?[A-Za-z0-9][A-Za-z0-9._-]*$'],
    ['^[a-z+-]+$', 'shell', '^[a-z][a-z-]*$'],
    ['^([a-z-]*)x$', 'shell', '^(([a-z][a-z-]*)?)[x]$'],
    ['^[a-z-]*$', 'shell', null],
    ['^[a-z-]{3}$', 'shell', '^[a-z]{3}$'],
    ['^(dev|prod)$', 'shell', '^([d][e][v]|[p][r][o][d])$'],
    ['^x[a-z-]+$', 'sql', '^[x][a-z]+$'],
    ['^[-+]?x$', 'shell', '^[x]$'],
    ['^[%&]+$', 'shell', null],
    ['^a|b$', 'shell', null],
    ['^(a|-)x$', 'shell', null],
    ['^[^ ]+$', 'shell', null],
    ['^.*$', 'shell', null],
    ['[a-z]+', 'shell', null],
    ['^(a$', 'shell', null],
    ['^[[:alpha:]]+$', 'shell', null],
  ])('%s for %s', (pattern, narrowing, expected) => {
    expect(narrowPattern(pattern, narrowing)).toBe(expected);
  });

  it('is the strictest of those asked for', () => {
    expect(narrower(null, 'format')).toBe('format');
    expect(narrower('sql', 'shell')).toBe('sql');
    expect(narrower('format', 'shell')).toBe('shell');
    expect(narrower(null, null)).toBeNull();
  });
});
