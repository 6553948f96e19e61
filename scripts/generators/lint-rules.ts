import { readdirSync } from 'node:fs';
import type { Generator } from './generator.ts';

const folder = new URL('../../src/lint/rules/', import.meta.url);

/** The list of all rules: a file in the folder is a rule, and nobody has to remember to add it. */
export const lintRules: Generator = {
  path: 'src/lint/rules.ts',
  make: () => list(readdirSync(folder).filter((name) => name.endsWith('.ts'))),
};

function list(files: readonly string[]): string {
  const rules = files
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
    .map((id) => ({ id, name: id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) }));
  return [
    '// Generated from the files of rules/ by npm run generate: change those, not this one.',
    "import type { Rule } from './rule.ts';",
    ...rules.map(({ id, name }) => `import { ${name} } from './rules/${id}.ts';`),
    '',
    '/** All rules, by name. */',
    'export const rules: readonly Rule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}
