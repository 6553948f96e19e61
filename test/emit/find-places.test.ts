import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/emit/bash/find-places.ts';
import type { Block, Placeholder } from '../../src/model/index.ts';
import { linesSpan, makeBlock } from '../support/make-guide.ts';

const gap = (line: number, column: number, text: string): Placeholder => ({
  text,
  name: text.replace(/\W/g, '').toUpperCase(),
  line,
  column,
  kind: 'angle',
  secret: false,
});

function block(text: string, placeholders: Placeholder[], row: Partial<Block> = {}): Block {
  return makeBlock({ id: 'deploy:1', section: 'deploy', text, placeholders, ...row });
}

function indented(columns: number): Pick<Block, 'span'> {
  const span = linesSpan(3, 5);
  return { span: { ...span, start: { ...span.start, column: columns + 1 } } };
}

const starts = (found: ReturnType<typeof findPlaces>) =>
  'lost' in found ? `lost ${found.lost.text}` : found.map(({ start, name, line }) => [start, name, line]);

describe('where a placeholder stands', () => {
  it.each<[string, Block, ReturnType<typeof starts>]>([
    ['in a fence at the margin', block('cp <a> b', [gap(4, 4, '<a>')]), [[3, 'A', 4]]],
    ['in an indented fence', block('cp <a> b', [gap(4, 7, '<a>')], indented(3)), [[3, 'A', 4]]],
    ['in a fence whose indent tells nothing', block('cp <a> b', [gap(4, 9, '<a>')]), [[3, 'A', 4]]],
    ['the second of two alike', block('ls <a> <a>', [gap(4, 8, '<a>')]), [[7, 'A', 4]]],
    ['the second of two alike, indented', block('ls <a> <a>', [gap(4, 12, '<a>')], indented(4)), [[7, 'A', 4]]],
    [
      'several, where only one shift fits all',
      block('ls <a> <a> <b>', [gap(4, 10, '<a>'), gap(4, 14, '<b>')]),
      [
        [7, 'A', 4],
        [11, 'B', 4],
      ],
    ],
    ['one of two alike, nobody knows which', block('ls <a> <a>', [gap(4, 10, '<a>')], indented(1)), 'lost <a>'],
    ['not at its column', block('cp <b> b', [gap(4, 4, '<a>')]), 'lost <a>'],
    ['to the right of its column', block('cp a <a>', [gap(4, 2, '<a>')]), 'lost <a>'],
    ['in a later line', block('ls\ncp <a> b', [gap(5, 4, '<a>')]), [[6, 'A', 5]]],
  ])('%s', (_name, source, expected) => {
    expect(starts(findPlaces(source, source.text, 4))).toEqual(expected);
  });

  it('is not looked for in lines that belong to another action', () => {
    const source = block('cp <a> b\nrm <b>', [gap(4, 4, '<a>'), gap(5, 4, '<b>')]);
    expect(starts(findPlaces(source, '\nrm <b>', 4))).toEqual([[4, 'B', 5]]);
    expect(starts(findPlaces(source, 'rm <b>', 5))).toEqual([[3, 'B', 5]]);
  });

  it('is found behind a prompt that is not in the text', () => {
    const source = block('$ cp <a> b', [gap(4, 6, '<a>')], { prompted: true });
    expect(starts(findPlaces(source, 'cp <a> b', 4))).toEqual([[3, 'A', 4]]);
  });

  it('is not looked for in a line of our own', () => {
    const source = block('cp <a> b', [gap(4, 4, '<a>')], { file: 'run.sh' });
    expect(starts(findPlaces(source, 'bash run.sh', 4))).toEqual([]);
    expect(starts(findPlaces(source, 'bash <a>', 4))).toBe('lost <a>');
  });
});
