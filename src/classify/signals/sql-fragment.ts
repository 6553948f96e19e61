import { isSqlDialect } from '../languages.ts';
import type { Signal } from '../signal.ts';
import { hasSqlStatement } from '../sql-statement.ts';

/** Tagged as SQL, but without a statement in it: column lists and result rows. */
export const sqlFragment: Signal = ({ language, fence, code }) => {
  if (language === null || !isSqlDialect(language.dialect) || code.length === 0) return [];
  if (hasSqlStatement(fence.text)) return [];
  return [{ signal: 'sql-fragment', dialect: 'text', role: 'sample', weight: 1.2, why: 'no SQL statement in it' }];
};
