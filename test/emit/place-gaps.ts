import type { Place } from '../../src/emit/bash/find-places.ts';

/** The places of `<…>` in a text, each named after its words: `<app-name>` is APP_NAME. */
export function placeGaps(text: string): Place[] {
  return [...text.matchAll(/<([a-z][a-z0-9-]*)>/g)].map(({ 0: own, 1: words, index }) => ({
    start: index,
    end: index + own.length,
    name: words!.toUpperCase().replaceAll('-', '_'),
    text: own,
    line: text.slice(0, index).split('\n').length,
    plain: false,
  }));
}
