import type { Dialect, Role } from '../model/index.ts';

export interface Language {
  readonly dialect: Dialect;
  /** What a block with this tag usually is; null when the tag alone does not tell. */
  readonly role: Role | null;
  /** How far the tag can be trusted against the content. */
  readonly trust: number;
}

const row = (dialect: Dialect, role: Role | null, trust: number): Language => ({ dialect, role, trust });

const bash = row('bash', 'run', 0.5);
const sql = row('sql', 'query', 0.7);
const sample = (dialect: Dialect) => row(dialect, 'sample', 0.7);
const config = (dialect: Dialect) => row(dialect, 'config', 0.7);

/** Info-string languages as guides write them. Tags that are absent here speak for nothing. */
export const languages: Readonly<Record<string, Language>> = {
  bash,
  sh: bash,
  shell: bash,
  zsh: bash,
  ksh: bash,
  fish: bash,
  shellscript: bash,
  'shell-script': bash,
  azurecli: bash,
  'azurecli-interactive': bash,
  gcloud: bash,
  command: bash,
  cli: bash,
  terminal: bash,
  console: row('console', 'session', 0.4),
  'shell-session': row('console', 'session', 0.4),
  shellsession: row('console', 'session', 0.4),
  terminalsession: row('console', 'session', 0.4),
  powershell: row('powershell', 'run', 0.4),
  'azurepowershell-interactive': row('powershell', 'run', 0.5),
  azurepowershell: row('powershell', 'run', 0.5),
  pwsh: row('powershell', 'run', 0.5),
  ps1: row('powershell', 'run', 0.5),
  ps: row('powershell', 'run', 0.4),
  cmd: row('cmd', 'run', 0.5),
  bat: row('cmd', 'run', 0.5),
  batch: row('cmd', 'run', 0.5),
  dos: row('cmd', 'run', 0.4),
  python: row('python', 'sample', 0.7),
  py: row('python', 'sample', 0.7),
  python3: row('python', 'sample', 0.7),
  pycon: row('python', 'session', 0.7),
  sql,
  postgresql: sql,
  postgres: sql,
  mysql: sql,
  tsql: sql,
  plsql: sql,
  psql: row('psql', 'query', 0.8),
  sqlite: row('sqlite', 'query', 0.8),
  env: row('env', 'env', 0.8),
  dotenv: row('env', 'env', 0.8),
  yaml: config('yaml'),
  yml: config('yaml'),
  json: config('json'),
  jsonc: config('json'),
  json5: config('json'),
  toml: config('toml'),
  ini: config('ini'),
  cfg: config('ini'),
  conf: config('ini'),
  properties: config('properties'),
  nginx: config('nginx'),
  apache: config('other'),
  caddyfile: config('other'),
  dockerfile: config('dockerfile'),
  docker: config('dockerfile'),
  crontab: config('crontab'),
  cron: config('crontab'),
  systemd: config('systemd'),
  terraform: config('hcl'),
  hcl: config('hcl'),
  tf: config('hcl'),
  xml: config('xml'),
  html: sample('html'),
  css: sample('css'),
  javascript: sample('javascript'),
  js: sample('javascript'),
  jsx: sample('javascript'),
  typescript: sample('typescript'),
  ts: sample('typescript'),
  tsx: sample('typescript'),
  ruby: sample('ruby'),
  rb: sample('ruby'),
  php: sample('php'),
  java: sample('java'),
  kotlin: sample('java'),
  csharp: sample('other'),
  go: sample('go'),
  golang: sample('go'),
  rust: sample('rust'),
  http: sample('http'),
  diff: sample('diff'),
  patch: sample('diff'),
  mermaid: row('mermaid', 'sample', 0.9),
  plantuml: row('other', 'sample', 0.9),
  dot: row('other', 'sample', 0.9),
  markdown: row('markdown', 'sample', 0.9),
  md: row('markdown', 'sample', 0.9),
  promql: row('promql', 'sample', 0.8),
  logql: row('promql', 'sample', 0.8),
  kusto: row('other', 'sample', 0.8),
  output: row('text', 'output', 0.9),
  log: row('text', 'output', 0.8),
  text: row('text', 'sample', 0.2),
  txt: row('text', 'sample', 0.2),
  plaintext: row('text', 'sample', 0.2),
  plain: row('text', 'sample', 0.2),
  none: row('text', 'sample', 0.2),
  'no-highlight': row('text', 'sample', 0.2),
  tree: row('tree', 'tree', 0.9),
};

const shellDialects: ReadonlySet<Dialect> = new Set(['bash', 'powershell', 'shell', 'cmd', 'console']);

export function isShellDialect(dialect: Dialect): boolean {
  return shellDialects.has(dialect);
}

const sqlDialects: ReadonlySet<Dialect> = new Set(['sql', 'psql', 'sqlite']);

export function isSqlDialect(dialect: Dialect): boolean {
  return sqlDialects.has(dialect);
}
