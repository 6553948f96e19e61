import { listPrograms, readShell } from '../../shell/index.ts';
import type { ScriptStep, StepKind } from './script.ts';

const shellKinds: ReadonlySet<StepKind> = new Set(['shared', 'child', 'interactive', 'observe']);
const clients: Partial<Record<StepKind, string>> = {
  python: 'python3',
  psql: 'psql',
  sqlite: 'sqlite3',
  mysql: 'mysql',
};

/** What a person may do in a manual step, so that programs appear that were not there. */
const setsUp = /\b(?:install|apt|apt-get|yum|dnf|brew|choco|winget|pip|npm|set ?up|PATH)\b/i;

/** The programs that must be there before the first step: those that are started for certain, as long as that can be told. */
export function listTools(steps: readonly ScriptStep[]): string[] {
  const functions = new Set<string>();
  const tools = new Set<string>();
  for (const { kind, text, choices } of steps) {
    if (kind === 'gate') continue;
    if (kind === 'manual') {
      if (setsUp.test(text)) break;
      continue;
    }
    const isCertain = choices.length === 0;
    const client = clients[kind];
    if (client !== undefined && isCertain) tools.add(client);
    if (!shellKinds.has(kind)) continue;
    const { names, open, functions: own } = listPrograms(text);
    for (const name of own) functions.add(name);
    if (isCertain) for (const name of names) if (!functions.has(name)) tools.add(name);
    if (open) break;
  }
  return [...tools].sort();
}

/** Base names of the files that the texts read in with `source`, or turn into variables with `export $(…)`. */
export function listSourced(texts: readonly string[]): Set<string> {
  const files = new Set<string>();
  for (const text of texts) {
    for (const { calls } of readShell(text).commands) {
      const exportsAll = calls.some(
        ({ name, words }) => name === 'export' && words.some(({ raw }) => raw.includes('$(')),
      );
      for (const { name, words } of calls) {
        const isSourcing = name === 'source' || name === '.';
        if (!isSourcing && !exportsAll) continue;
        for (const { raw } of words.slice(1)) {
          const file = raw.replace(/["'$(){}]/g, '');
          files.add(file.slice(file.lastIndexOf('/') + 1));
        }
      }
    }
  }
  return files;
}
