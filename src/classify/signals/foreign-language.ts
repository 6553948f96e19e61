import type { Dialect, Role } from '../../model/index.ts';
import { isShellDialect, isSqlDialect } from '../languages.ts';
import type { Signal } from '../signal.ts';
import { hasSqlStatement } from '../sql-statement.ts';

const roles: Readonly<Partial<Record<Dialect, Role>>> = {
  sql: 'query',
  psql: 'query',
  sqlite: 'query',
  yaml: 'config',
  json: 'config',
  ini: 'config',
  dockerfile: 'config',
  nginx: 'config',
  crontab: 'config',
  hcl: 'config',
  xml: 'config',
};

/** Content in another language than the tag says. A block that starts an interpreter is left to the REPL signal. */
export const foreignLanguage: Signal = ({ fence, foreign, language, statements, family }) => {
  if (foreign.dialect === null || foreign.score < 0.5) return [];
  if (statements.some(({ facts }) => facts.some((fact) => fact.repl !== null))) return [];
  const shellTag = language !== null && isShellDialect(language.dialect);
  // A tag that names the language, or a shell's own words, are better evidence than a look at the lines.
  const emptyTag =
    language !== null && isSqlDialect(language.dialect) && foreign.score >= 0.8 && !hasSqlStatement(fence.text);
  if (language !== null && !shellTag && !emptyTag && language.trust > 0.2) return [];
  if (shellTag && family.bash.length + family.powershell.length > 0 && foreign.score < 0.8) return [];
  const dialect: Dialect = foreign.dialect;
  return [
    {
      signal: 'foreign-language',
      dialect,
      role: roles[dialect] ?? 'sample',
      weight: (emptyTag ? 2 : shellTag ? 0.9 : 0.7) * foreign.score,
      why: foreign.evidence,
    },
  ];
};
