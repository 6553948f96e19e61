import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Says what of a value the published schema does not allow; nothing, one hopes. */
export function makeValidator(name: string): (value: unknown) => string[] {
  const url = new URL(`../../public/schema/${name}.v1.json`, import.meta.url);
  const validate = formats.default(new Ajv2020({ allErrors: true })).compile(JSON.parse(readFileSync(url, 'utf8')));
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
