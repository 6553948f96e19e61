import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { baselineSchema } from './generators/baseline-schema.ts';
import { checklistSchema } from './generators/checklist-schema.ts';
import { configSchema } from './generators/config-schema.ts';
import { documents } from './generators/documents.ts';
import { embeddedRuntime } from './generators/embedded-runtime.ts';
import { findingsSchema } from './generators/findings-schema.ts';
import { gateSchemas } from './generators/gate-schemas.ts';
import type { Generator } from './generators/generator.ts';
import { guideSchema } from './generators/guide-schema.ts';
import { lintRuleIds, lintRules } from './generators/lint-rules.ts';
import { manifestSchema } from './generators/manifest-schema.ts';
import { planSchema } from './generators/plan-schema.ts';

import { recordSchema } from './generators/record-schema.ts';
import { ruleReference } from './generators/rule-reference.ts';
import { rulesPage } from './generators/rules-page.ts';
import { schemasPage } from './generators/schemas-page.ts';
import { terminalPicture } from './generators/terminal-picture.ts';

const generators: readonly Generator[] = [
  ...gateSchemas,
  embeddedRuntime,
  lintRules,
  lintRuleIds,
  guideSchema,
  checklistSchema,
  manifestSchema,
  planSchema,
  findingsSchema,
  configSchema,
  baselineSchema,
  ruleReference,
  recordSchema,
  rulesPage,
  schemasPage,
  terminalPicture,
  ...documents,
];

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;

for (const { path, make } of generators) {
  const url = new URL(`../${path}`, import.meta.url);
  const today = readFileIfThere(url);
  const made = await make(today);
  if (made === today) console.log(`${path} is up to date`);
  else if (check) {
    console.error(`${path} is stale: run npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, made);
    console.log(`${path} written`);
  }
}

function readFileIfThere(url: URL): string {
  try {
    return readFileSync(url, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
