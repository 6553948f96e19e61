import { isSqlDialect } from '../languages.ts';
import type { Signal } from '../signal.ts';

/** Meta commands tell whose client reads the block. */
export const sqlClient: Signal = ({ fence, language, foreign }) => {
  const sql = (language !== null && isSqlDialect(language.dialect)) || foreign.dialect === 'sql';
  if (!sql) return [];
  const psql = /^[ \t]*\\[a-z!?]+[+]?(?:\s|;|$)/m.test(fence.text);
  const sqlite =
    /^[ \t]*\.(?:tables|schema|mode|headers|dump|read|import|output|databases|indexes|backup|restore|quit|exit)\b/m.test(
      fence.text,
    );
  if (sqlite)
    return [{ signal: 'sql-client', dialect: 'sqlite', role: 'query', weight: 0.9, why: 'dot commands of sqlite3' }];
  if (psql)
    return [{ signal: 'sql-client', dialect: 'psql', role: 'query', weight: 0.9, why: 'backslash commands of psql' }];
  return [];
};
