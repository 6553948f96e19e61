import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schemas of what the gate reads and prints. */
export const gateSchemas: readonly Generator[] = ['bindings', 'metrics', 'verdict'].map((name) => ({
  path: `public/schema/${name}.v1.json`,
  make: () => `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
}));
