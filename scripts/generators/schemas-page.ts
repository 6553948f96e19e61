import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';
import { escapeCell, writeTable } from './markdown-table.ts';

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What each format is, in the order in which one meets them. */
const formats = {
  guide: 'The model of a guide: `runsheet inspect --format json`, and `guide.json` of a build.',
  plan: 'What a script does, in order, and what it leaves out: `plan()` of the library.',
  manifest: 'What became of every block in every script: `manifest.json` of a build.',
  checklist: 'Everything that somebody ticks: `runsheet checklist export`, and `checklist.json` of a build.',
  record: 'Who ticked what: the file of `runsheet checklist`, and what the site saves.',
  findings: 'What the linter has found: `runsheet lint --format json`.',
  baseline: 'Findings that are known: the file of `--baseline`.',
  config: 'What a repository settles: `runsheet.config.json`.',
  metrics: 'What was measured: the file of `runsheet gate --metrics`.',
  bindings: 'Which series answers which criterion: the file of `runsheet gate --bindings`.',
  verdict: 'What the criteria say: the output of `runsheet gate`.',
} as const;

/** The formats that are read and written, field by field. */
export const schemasPage: Generator = {
  path: 'docs/schemas.md',
  make: () =>
    [
      '<!-- Generated from the schemas of src by npm run generate: change those, not this file. -->',
      '',
      '# Schemas, field by field',
      '',
      'Every format that Runsheet reads or writes, with its fields. The JSON Schemas themselves stand in `public/schema/`, in the',
      'package as `runsheet/schema/NAME.v1.json`, and on a site below `schema/`. A `?` marks a field that may be missing.',
      '',
      ...Object.entries(formats).flatMap(([name, about]) => describe(name, about)),
    ].join('\n'),
};

function describe(name: string, about: string): string[] {
  const schema = jsonSchemaOf(name) as Schema | null;
  if (schema === null) throw new Error(`There is no schema ${name}.`);
  const parts = Object.entries(schema.$defs ?? {}).filter(([, part]) => part.properties !== undefined);
  const link = (part: string) => {
    const target = schema.$defs?.[part];
    return target?.properties === undefined ? typeOf(target ?? {}, link) : `[${part}](#${anchorOf(name, part)})`;
  };
  return [
    `## ${name}`,
    '',
    about,
    '',
    ...fieldsOf(schema, link),
    '',
    ...parts.flatMap(([part, body]) => [
      `### ${name}: ${part}`,
      '',
      ...(body.description === undefined ? [] : [body.description, '']),
      ...fieldsOf(body, link),
      '',
    ]),
  ];
}

/** As GitHub makes it of the heading. */
const anchorOf = (name: string, part: string): string => `${name}-${part}`.toLowerCase();

type Link = (part: string) => string;

const fieldsOf = (schema: Schema, link: Link): string[] =>
  writeTable(['field', 'type', 'holds'], rowsOf(schema, '', link));

/** A row for each field; those of an object that has no name of its own follow it. */
function rowsOf({ properties = {}, required = [] }: Schema, before: string, link: Link): string[][] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${before}${name}${required.includes(name) ? '' : '?'}`;
    const inner = field.properties !== undefined ? field : field.items?.properties !== undefined ? field.items : null;
    const row = [`\`${path}\``, escapeType(typeOf(field, link)), escapeCell(field.description ?? '')];
    if (inner === null) return [row];
    return [row, ...rowsOf(inner, `${before}${name}${inner === field ? '' : '[]'}.`, link)];
  });
}

const escapeType = (text: string): string => text.replace(/\|/g, '\\|');

function typeOf(schema: Schema, link: Link): string {
  const { $ref, enum: values, anyOf, oneOf, items, prefixItems, additionalProperties, properties } = schema;
  if ($ref !== undefined) return link($ref.replace('#/$defs/', ''));
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  const either = anyOf ?? oneOf;
  if (either !== undefined) return [...new Set(either.map((one) => typeOf(one, link)))].join(' or ');
  if (prefixItems !== undefined) return `[${prefixItems.map((item) => typeOf(item, link)).join(', ')}]`;
  if (items !== undefined) return items.properties === undefined ? `list of ${typeOf(items, link)}` : 'list of objects';
  if (properties !== undefined) return variantOf(properties, link);
  if (typeof additionalProperties === 'object') return `object of ${typeOf(additionalProperties, link)} by name`;
  return [schema.type ?? 'anything'].flat().join(' or ');
}

/** An object without a name that is one of several: told by the field that tells them apart. */
function variantOf(properties: Readonly<Record<string, Schema>>, link: Link): string {
  const { kind } = properties;
  return kind === undefined || !('const' in kind) ? 'object' : `object of kind ${typeOf(kind, link)}`;
}
