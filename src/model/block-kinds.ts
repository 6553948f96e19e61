import { z } from 'zod';

export const Dialect = z.enum([
  'bash',
  'powershell',
  'shell',
  'cmd',
  'python',
  'sql',
  'psql',
  'sqlite',
  'env',
  'yaml',
  'json',
  'toml',
  'ini',
  'properties',
  'nginx',
  'dockerfile',
  'crontab',
  'systemd',
  'hcl',
  'xml',
  'html',
  'css',
  'javascript',
  'typescript',
  'ruby',
  'php',
  'java',
  'go',
  'rust',
  'http',
  'diff',
  'mermaid',
  'markdown',
  'promql',
  'console',
  'tree',
  'checklist',
  'text',
  'other',
]);
export type Dialect = z.infer<typeof Dialect>;

export const Role = z.enum([
  'run',
  'repl',
  'script',
  'env',
  'config',
  'query',
  'manual',
  'checklist',
  'output',
  'sample',
  'tree',
  'session',
]);
export type Role = z.infer<typeof Role>;

export const Disposition = z.enum([
  'auto',
  'auto-after-params',
  'gate-then-auto',
  'verify-auto',
  'manual-prompt',
  'choice',
  'write-file',
  'env-config',
  'checklist-only',
  'exclude',
  'rollback-script',
]);
export type Disposition = z.infer<typeof Disposition>;

export const BlockingKind = z.enum([
  'interactive-repl',
  'interactive-prompt',
  'never-ending',
  'editor',
  'pager',
  'login',
  'gui',
  'password-prompt',
]);
export type BlockingKind = z.infer<typeof BlockingKind>;

export const HazardKind = z.enum([
  'destructive',
  'irreversible',
  'production-affecting',
  'state-changing',
  'secret-material',
  'needs-root',
  'publishes-code',
  'git-add-all',
  'sends-email',
  'cost',
  'remote',
  'unknown-command',
  'leaves-running',
]);
export type HazardKind = z.infer<typeof HazardKind>;
