import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of what one script of a guide does. */
export const planSchema: Generator = {
  path: 'public/schema/plan.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('plan'), null, 2)}\n`,
};
