import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of what `runsheet lint --format json` prints. */
export const findingsSchema: Generator = {
  path: 'public/schema/findings.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('findings'), null, 2)}\n`,
};
