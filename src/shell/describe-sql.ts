import { splitSql } from './split-sql.ts';
import { callsOnlyLooks } from './sql-functions.ts';

/** What a text of SQL does, judged by the verbs of its statements and by what they lack. */
export interface SqlFacts {
  /** Every statement only reads. False for a text without statements. */
  readonly readOnly: boolean;
  /** Some statement drops, truncates, or changes a whole table. */
  readonly destructive: boolean;
  /** Some statement changes the structure of the database. */
  readonly schema: boolean;
  /** Upper case, one per statement; a client's own command stands as written (`\d`, `.tables`). */
  readonly verbs: readonly string[];
}

const reading = new Set(
  'SELECT SHOW DESCRIBE DESC EXPLAIN TABLE VALUES PRAGMA USE WITH FETCH CHECKSUM HELP SP_HELP SP_WHO PRINT'.split(' '),
);
/** Frame the work of other statements and do none themselves. */
const framing = new Set(
  'BEGIN START COMMIT END ROLLBACK SAVEPOINT RELEASE SET RESET ABORT DISCARD LISTEN GO'.split(' '),
);
const structure = new Set('CREATE ALTER DROP TRUNCATE COMMENT RENAME GRANT REVOKE REINDEX'.split(' '));
const sideEffects =
  /\b(?:pg_terminate_backend|pg_cancel_backend|pg_reload_conf|pg_rotate_logfile|pg_switch_wal|pg_promote|setval|nextval|lo_unlink|lo_import|dblink_exec|set_config|pg_advisory_lock|pg_create_restore_point|sleep|benchmark|load_file|xp_cmdshell)\s*\(/i;

/** `\d`, `\l`, `\timing` … only show; `\i`, `\copy`, `\!`, `\gexec` run or write something. */
const readingMeta =
  /^(?:\\(?:d\S*|l\+?|z|sf\S*|sv\S*|x|q|c|connect|conninfo|timing|pset|echo|h|\?|set|unset|a|t|f|g|gx|p|s|errverbose|encoding|du|dn)|\.(?:tables|schema|fullschema|indexes|indices|databases|headers?|mode|width|quit|exit|help|show|timer|dbinfo|stats|nullvalue|separator|print|bail|echo|explain|eqp|lint|sha3sum|changes|version))$/;

/** Judges SQL, psql and sqlite text. Comments, strings and identifiers in quotes are skipped. Never throws. */
export function describeSql(text: string): SqlFacts {
  const statements = splitSql(text).map(judge);
  const working = statements.filter(({ verb }) => !framing.has(verb));
  return {
    readOnly: working.length > 0 && working.every(({ reads }) => reads),
    destructive: working.some(({ destroys }) => destroys),
    schema: working.some(({ verb }) => structure.has(verb)),
    verbs: statements.map(({ verb }) => verb),
  };
}

interface Judgement {
  readonly verb: string;
  readonly reads: boolean;
  readonly destroys: boolean;
}

function judge(statement: string): Judgement {
  const first = /^\s*(\S+)/.exec(statement)?.[1] ?? '';
  if (/^[\\.]/.test(first)) {
    const verb = /^\\[a-zA-Z!?]\S*|^\.\w+/.exec(first)?.[0] ?? first;
    return { verb, reads: readingMeta.test(verb), destroys: verb === '.restore' || verb === '.drop' };
  }
  const words: readonly string[] = statement.match(/[A-Za-z_]+/g) ?? [];
  const verb = decisiveVerb(words.map((word) => word.toUpperCase()));
  return { verb, reads: isReading(verb, statement), destroys: isDestroying(verb, statement) };
}

/** `WITH … DELETE` deletes and `EXPLAIN ANALYZE DELETE` does too; plain `EXPLAIN DELETE` does not. */
function decisiveVerb(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  const changes = (word: string): boolean => /^(?:INSERT|UPDATE|DELETE|MERGE)$/.test(word);
  if (first === 'WITH') return words.find((word, at) => changes(word) && words[at - 1] !== 'FOR') ?? 'SELECT';
  if (first === 'EXPLAIN' && second === 'ANALYZE') return words.find(changes) ?? first;
  return first;
}

function isReading(verb: string, statement: string): boolean {
  if (!reading.has(verb) || sideEffects.test(statement)) return false;
  if (verb === 'PRAGMA')
    return !statement.includes('=') && !/\b(?:optimize|wal_checkpoint|incremental_vacuum)\b/i.test(statement);
  if (verb === 'SELECT' || verb === 'WITH' || verb === 'VALUES')
    return !/\bINTO\b/i.test(statement) && callsOnlyLooks(statement);
  return true;
}

function isDestroying(verb: string, statement: string): boolean {
  if (verb === 'DROP' || verb === 'TRUNCATE') return true;
  if (verb === 'ALTER') return /\bDROP\s+(?!CONSTRAINT\b|DEFAULT\b|NOT\b|INDEX\b)/i.test(statement);
  return (verb === 'DELETE' || verb === 'UPDATE') && !/\bWHERE\b/i.test(statement);
}
