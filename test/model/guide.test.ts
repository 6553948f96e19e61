import { expect, test } from 'vitest';
import { Guide } from '../../src/model/index.ts';
import { makeBlock, makeCriterion, makeGuide, makeItem, makeNotice, makeSection } from '../support/make-guide.ts';

const guide = makeGuide({
  sections: [makeSection({ id: 's' })],
  blocks: [makeBlock({ id: 's:1', section: 's' })],
  checklist: [makeItem({ id: 'i', section: 's', line: 3 })],
  criteria: [makeCriterion({ id: 'c', section: 's', line: 3 })],
  notices: [makeNotice({ id: 'n', section: 's', line: 3 })],
});

test('a guide survives JSON', () => {
  expect(Guide.parse(JSON.parse(JSON.stringify(guide)))).toEqual(guide);
});

test.each<[string, unknown]>([
  ['another version of the schema', { ...guide, schema: 2 }],
  ['an unknown table', { ...guide, steps: [] }],
  ['a title of two lines', { ...guide, title: 'Shop\nrelease' }],
  ['a title with an escape sequence', { ...guide, title: 'Shop \u001b[2J' }],
  ['an id with a space', { ...guide, sections: [makeSection({ id: 'a b' })] }],
  ['a block without evidence', { ...guide, blocks: [makeBlock({ id: 's:1', section: 's', because: [] })] }],
  ['line zero', { ...guide, checklist: [makeItem({ id: 'i', section: 's', line: 0 })] }],
])('%s is no guide', (_, value) => {
  expect(Guide.safeParse(value).success).toBe(false);
});
