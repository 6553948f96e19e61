import { readdirSync } from 'node:fs';
import type { Generator } from './generator.ts';

const folder = new URL('../../src/lint/rules/', import.meta.url);
const note = '// Generated from the files of rules/ by npm run generate: change those, not this one.';

/** The list of all rules: a file in the folder is a rule, and nobody has to remember to add it. */
export const lintRules: Generator = { path: 'src/lint/rules.ts', make: () => list(readIds()) };

/** Their names alone, for those who need no more and should not load all rules for it. */
export const lintRuleIds: Generator = {
  path: 'src/lint/rule-ids.ts',
  make: () =>
    [
      note,
      '',
      '/** The names of all rules, sorted. */',
      'export const ruleIds: readonly string[] = [',
      ...readIds().map((id) => `  '${id}',`),
      '];',
      '',
    ].join('\n'),
};

const readIds = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

function list(ids: readonly string[]): string {
  const rules = ids.map((id) => ({
    id,
    name: id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  }));
  return [
    note,
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
