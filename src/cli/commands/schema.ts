import { suggest } from '../inputs/suggest.ts';
import { jsonSchemaOf, schemaNames } from '../json-schema.ts';
import { UsageError } from '../usage-error.ts';

/** The JSON Schema of one part of the model, as text. */
export function printSchema(name: string): string {
  const schema = jsonSchemaOf(name);
  if (schema) return `${JSON.stringify(schema, null, 2)}\n`;
  const near = suggest(name, schemaNames);
  const help = near ? `did you mean ${near}?` : `there are ${schemaNames.join(', ')}.`;
  throw new UsageError(`there is no schema '${name}'; ${help}`);
}
