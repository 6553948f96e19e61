import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of what `runsheet inspect --format json` prints. */
export const guideSchema: Generator = {
  path: 'public/schema/guide.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('guide'), null, 2)}\n`,
};
