import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of a configuration. */
export const configSchema: Generator = {
  path: 'public/schema/config.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('config'), null, 2)}\n`,
};
