import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of a baseline of the linter. */
export const baselineSchema: Generator = {
  path: 'public/schema/baseline.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('baseline'), null, 2)}\n`,
};
