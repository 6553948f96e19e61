import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import type { Generator } from './generator.ts';

/** The JSON Schema of what `runsheet checklist export` prints. */
export const checklistSchema: Generator = {
  path: 'public/schema/checklist.v1.json',
  make: () => `${JSON.stringify(jsonSchemaOf('checklist'), null, 2)}\n`,
};
