/** How a dialect writes values and comments, as far as placeholders depend on it. */
export type Language = 'shell' | 'env' | 'yaml' | 'json' | 'sql' | 'code' | 'markup' | 'text';

export const everyLanguage: ReadonlySet<Language> = new Set<Language>([
  'shell',
  'env',
  'yaml',
  'json',
  'sql',
  'code',
  'markup',
  'text',
]);

/** Languages in which every value is free text; code and SQL have a grammar that uses the same signs. */
export const freeLanguages: ReadonlySet<Language> = new Set<Language>(['shell', 'env', 'yaml', 'json', 'text']);

export interface Dialect {
  readonly language: Language;
  readonly comments: readonly string[];
}

const hash = ['#'];
const slashes = ['//'];
const shell: Dialect = { language: 'shell', comments: hash };
const env: Dialect = { language: 'env', comments: hash };
const yaml: Dialect = { language: 'yaml', comments: hash };
const code: Dialect = { language: 'code', comments: slashes };
const script: Dialect = { language: 'code', comments: hash };
const sql: Dialect = { language: 'sql', comments: ['--'] };
const markup: Dialect = { language: 'markup', comments: [] };
const text: Dialect = { language: 'text', comments: [] };

const dialects = new Map<string, Dialect>([
  ...['bash', 'sh', 'zsh', 'shell', 'fish', 'console', 'powershell', 'dockerfile', 'crontab'].map(
    (d) => [d, shell] as const,
  ),
  ['cmd', { language: 'shell', comments: ['REM ', 'rem ', '::'] }],
  ...['env', 'dotenv', 'properties', 'systemd', 'nginx', 'apache', 'caddyfile'].map((d) => [d, env] as const),
  ['ini', { language: 'env', comments: ['#', ';'] }],
  ...['yaml', 'yml', 'toml'].map((d) => [d, yaml] as const),
  ['json', { language: 'json', comments: slashes }],
  ['jsonc', { language: 'json', comments: slashes }],
  ...['python', 'ruby', 'django-shell', 'perl', 'hcl', 'terraform', 'r', 'elixir'].map((d) => [d, script] as const),
  ...['javascript', 'typescript', 'java', 'go', 'rust', 'php', 'csharp', 'kotlin', 'scala', 'groovy', 'bicep'].map(
    (d) => [d, code] as const,
  ),
  ...['mermaid', 'promql', 'diff', 'graphql', 'css', 'make', 'lua', 'swift', 'c', 'cpp'].map((d) => [d, code] as const),
  ...['sql', 'psql', 'sqlite', 'mysql'].map((d) => [d, sql] as const),
  ...['html', 'xml', 'jsx', 'tsx', 'vue', 'svg', 'svelte'].map((d) => [d, markup] as const),
]);

/** The language of a dialect; a dialect that is not in the table counts as plain text. */
export function languageOf(dialect: string): Dialect {
  return dialects.get(dialect.toLowerCase()) ?? text;
}
