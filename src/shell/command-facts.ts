/** What a command does to the world, as far as its name, subcommand and flags tell. */
export type Effect =
  | 'read-only'
  | 'state-changing'
  | 'destructive'
  | 'irreversible'
  | 'privileged'
  | 'backup'
  | 'restore'
  | 'migrate'
  | 'migrate-down'
  | 'undo'
  | 'deploy'
  | 'build'
  | 'install'
  | 'configure'
  | 'service'
  | 'scale'
  | 'traffic'
  | 'test'
  | 'health-check'
  | 'show'
  | 'network-write'
  | 'publishes-code'
  | 'git-add-all'
  | 'sends-email'
  | 'cost'
  | 'data-load'
  | 'secret-material'
  | 'schema'
  | 'writes-file'
  | 'local-state';

/** Why a command does not come back by itself. */
export type BlockingKind =
  | 'interactive-repl'
  | 'interactive-prompt'
  | 'never-ending'
  | 'editor'
  | 'pager'
  | 'login'
  | 'gui'
  | 'password-prompt';

/** The language that a read-eval-print loop reads. */
export type ReplDialect =
  | 'python'
  | 'django-shell'
  | 'psql'
  | 'sql'
  | 'sqlite'
  | 'javascript'
  | 'ruby'
  | 'php'
  | 'redis'
  | 'mongo'
  | 'bash'
  | 'powershell'
  | 'other';

export type ServiceAction = 'start' | 'stop' | 'restart' | 'reload' | 'status';

export interface CallFacts {
  /** The program that really runs, without directory, after wrappers such as `sudo` or `docker exec`. */
  readonly program: string;
  /** Its arguments, the program not included; null where the shell computes one. */
  readonly argv: readonly (string | null)[];
  readonly via: readonly string[];
  /** It runs on another host, in a container or on a platform's dyno. */
  readonly remote: boolean;
  /** A table knows every program in it. What is not known must not be taken for harmless. */
  readonly known: boolean;
  /** Empty for what no table knows and nothing around it tells. */
  readonly effects: readonly Effect[];
  readonly blocking: BlockingKind | null;
  readonly repl: { readonly dialect: ReplDialect } | null;
  readonly service: { readonly action: ServiceAction; readonly name: string | null } | null;
}
