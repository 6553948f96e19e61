import type { Argument } from './argument-list.ts';
import type { Invocation } from './invocation.ts';

const postgresTools: ReadonlySet<string> = new Set([
  ...['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'createdb', 'dropdb', 'createuser', 'dropuser'],
  ...['vacuumdb', 'reindexdb', 'clusterdb', 'pgbench'],
]);

const mysqlTools: ReadonlySet<string> = new Set(['mysql', 'mysqldump', 'mysqladmin', 'mysqlcheck', 'mysqlimport']);

/**
 * Whether a database client may stop to ask for a password. Inside a container or on the database's own account it
 * does not; a password file, which we cannot see, would also spare it.
 */
export function mayAskDatabasePassword(program: string, args: readonly Argument[], invocation: Invocation): boolean {
  if (invocation.remote) return false;
  if (mysqlTools.has(program)) {
    return (
      !invocation.environment.has('MYSQL_PWD') && args.some(({ value }) => value === '-p' || value === '--password')
    );
  }
  const lists = program === 'pg_restore' && !args.some(({ raw }) => /^-[^-]*d|^--dbname/.test(raw));
  if (lists || !postgresTools.has(program) || args.some(({ value }) => value === '--version' || value === '-V'))
    return false;
  if (['PGPASSWORD', 'PGPASSFILE', 'PGSERVICE'].some((name) => invocation.environment.has(name))) return false;
  if (invocation.privileged) return false;
  return !args.some(settlesPassword);
}

function settlesPassword({ value, raw }: Argument): boolean {
  if (value === '-w' || value === '--no-password') return true;
  if (/:\/\/[^\s/@:]*:[^\s/@]+@|\bpassword=\S/.test(value ?? raw)) return true;
  // A connection string in a variable carries its password.
  return value === null && /\$\{?\w*(?:URL|URI|DSN|CONN)\w*\}?/i.test(raw);
}
