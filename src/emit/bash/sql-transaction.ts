const quoted = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1/g;
const metaCommand = /^[ \t]*\\.*$/gm;
const reconnect = /^[ \t]*\\(?:c|connect)\b/m;

// What manages transactions itself, or is refused inside of one, at the start of a statement: CASE … END is neither.
const outside =
  /(?:^|;)\s*(?:BEGIN|START\s+TRANSACTION|COMMIT|ROLLBACK|ABORT|END|SAVEPOINT|PREPARE\s+TRANSACTION|VACUUM|(?:CREATE|DROP)\s+(?:DATABASE|TABLESPACE|SUBSCRIPTION)|ALTER\s+SYSTEM|ALTER\s+DATABASE\b[^;]*\bTABLESPACE|ALTER\s+TYPE\b[^;]*\bADD\s+VALUE|REINDEX\s+(?:\([^)]*\)\s*)?(?:DATABASE|SYSTEM|SCHEMA)|CLUSTER|CALL)\b|\bCONCURRENTLY\b/i;

/** Whether PostgreSQL can be asked to do all of a text or nothing of it. */
export function isOneTransaction(sql: string): boolean {
  const bare = sql.replace(quoted, ' ');
  return !reconnect.test(bare) && !outside.test(bare.replace(metaCommand, ';'));
}
