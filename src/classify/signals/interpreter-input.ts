import type { Dialect } from '../../model/index.ts';
import { findReplInput } from '../repl-input.ts';
import type { Signal } from '../signal.ts';

const dialects: Readonly<Partial<Record<string, Dialect>>> = {
  python: 'python',
  'django-shell': 'python',
  psql: 'psql',
  sql: 'sql',
  sqlite: 'sqlite',
  javascript: 'javascript',
  ruby: 'ruby',
  php: 'php',
};

/** The first lines start an interpreter and the rest is its input. */
export const interpreterInput: Signal = (view) => {
  const input = findReplInput(view);
  if (input === null) return [];
  const dialect = dialects[input.dialect];
  return [
    {
      signal: 'interpreter-input',
      ...(dialect && { dialect }),
      role: 'repl',
      weight: 1.5,
      why: `line ${input.line} starts ${input.command}, what follows is its input`,
    },
  ];
};
