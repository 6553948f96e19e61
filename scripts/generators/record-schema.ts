import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of what `runsheet checklist tick` writes. */
export const recordSchema: Generator = {
  path: 'public/schema/record.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('record'), null, 2)}\n`,
};
