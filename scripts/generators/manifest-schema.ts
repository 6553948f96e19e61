import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of what `runsheet build` writes beside the outputs of a guide. */
export const manifestSchema: Generator = {
  path: 'public/schema/manifest.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('manifest'), null, 2)}\n`,
};
