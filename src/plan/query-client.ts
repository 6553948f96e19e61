import type { Block, Guide } from '../model/index.ts';
import type { Mode } from './plan.ts';

export type QueryMode = Extract<Mode, 'psql' | 'sqlite' | 'mysql'>;

const clients: readonly (readonly [QueryMode, RegExp])[] = [
  ['psql', /(?<![\w./-])(?:psql|pg_dump|pg_dumpall|pg_restore|pg_basebackup|createdb|dropdb)(?![\w.-])/],
  ['mysql', /(?<![\w./-])(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)(?![\w.-])/],
  ['sqlite', /(?<![\w./-])sqlite3?(?![\w.-])/],
];

const engines: readonly (readonly [QueryMode, RegExp])[] = [
  ['psql', /postgre/i],
  ['mysql', /mysql|mariadb/i],
  ['sqlite', /sqlite/i],
];

const ofDialect: Readonly<Record<string, QueryMode>> = { psql: 'psql', sqlite: 'sqlite' };

const asking = /^[ \t]*(?:[A-Za-z_][\w-]*[=-][>#]|mysql>|sqlite>|MariaDB \[[^\]]*\]>)\s/m;

const enginesIn = (words: readonly string[]): QueryMode[] =>
  engines.filter(([, name]) => words.some((text) => name.test(text))).map(([mode]) => mode);

/** The clients that the guide's commands use. */
export function listClients(guide: Guide): QueryMode[] {
  const commands = guide.blocks.flatMap((block) => block.commands.map(({ text }) => text)).join('\n');
  return clients.filter(([, name]) => name.test(commands)).map(([mode]) => mode);
}

/**
 * The client that a query is given to: that of its alternative, of the words around it, of its dialect, or the only one
 * that the guide uses. A string says why none is sure.
 *
 * @param around options, sentences and headings, the nearest first
 */
export function chooseClient(
  block: Block,
  text: string,
  around: readonly (readonly string[])[],
  used: readonly QueryMode[],
): { mode: QueryMode } | string {
  if (asking.test(text)) return 'it was typed into a client, with what it answered';
  const meta = [
    /^[ \t]*\\[A-Za-z!?]/m.test(text) ? 'psql' : null,
    /^[ \t]*\.[a-z]{2,}\b/m.test(text) ? 'sqlite' : null,
  ];
  const spoken = meta.filter((mode) => mode !== null);
  if (spoken.length > 1) return 'it speaks to several database systems';
  const named = around.map(enginesIn).find((found) => found.length > 0) ?? [];
  const mode = named.length === 1 ? named[0] : (ofDialect[block.dialect] ?? (used.length === 1 ? used[0] : undefined));
  if (mode === undefined)
    return used.length > 1
      ? 'the guide uses several database clients: nothing says which one reads it'
      : 'nothing says which database client reads it';
  if (spoken.length === 1 && spoken[0] !== mode) return 'it holds commands of another database client';
  return { mode };
}
