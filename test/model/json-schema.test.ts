import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf, schemaNames } from '../../src/cli/json-schema.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a schema with its path. */
function* nodesOf(value: unknown, path = '#'): Generator<[string, Node]> {
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* nodesOf(entry, `${path}/${index}`);
  if (!isNode(value)) return;
  yield [path, value];
  for (const [key, entry] of Object.entries(value)) yield* nodesOf(entry, `${path}/${key}`);
}

/** Properties, without the constants that only tell the members of a union apart. */
function* propertiesOf(schema: Node): Generator<[string, Node]> {
  for (const [path, node] of nodesOf(schema)) {
    if (node['type'] !== 'object' || !isNode(node['properties'])) continue;
    for (const [name, property] of Object.entries(node['properties'])) {
      if (isNode(property) && !('const' in property)) yield [`${path}/${name}`, property];
    }
  }
}

describe.each(schemaNames)('schema %s', (name) => {
  const schema = jsonSchemaOf(name) ?? {};

  test('describes every property', () => {
    const silent = [...propertiesOf(schema)].filter(([, property]) => !property['description']);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('refers only to what it holds', () => {
    const refs = [...nodesOf(schema)].flatMap(([, node]) => (typeof node['$ref'] === 'string' ? [node['$ref']] : []));
    const defs = Object.keys(isNode(schema['$defs']) ? schema['$defs'] : {}).map((id) => `#/$defs/${id}`);
    expect([...new Set(refs)].sort()).toEqual(defs.sort());
  });

  test('allows no property that it does not name', () => {
    const open = [...nodesOf(schema)].filter(
      ([, node]) => node['type'] === 'object' && isNode(node['properties']) && node['additionalProperties'] !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

test('the guide has all its tables', () => {
  expect(Object.keys(jsonSchemaOf('guide')?.['properties'] as Node)).toEqual([
    'schema',
    'slug',
    'title',
    'kind',
    'source',
    'meta',
    'sections',
    'blocks',
    'checklist',
    'criteria',
    'parameters',
    'alternatives',
    'changes',
    'rollback',
    'notices',
    'references',
    'contacts',
    'tables',
    'prose',
  ]);
});

test('the published schema is today’s', () => {
  const published = readFileSync(new URL('../../public/schema/guide.v1.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(jsonSchemaOf('guide'));
});
