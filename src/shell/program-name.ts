import { commandTable } from './command-table.ts';
import { interpreters } from './interpreters.ts';
import { cmdletEffects } from './powershell-verbs.ts';
import { programAliases } from './program-options.ts';
import { wrappers } from './wrappers.ts';

/** The programs that the tables know, by their plain names. */
export const knownPrograms: ReadonlySet<string> = new Set([
  ...commandTable.keys(),
  ...Object.keys(interpreters),
  ...Object.keys(wrappers),
  ...Object.keys(programAliases),
]);

/** `/usr/bin/python3.11`, `.\venv\Scripts\python.exe` and `python` are one program; unknown paths stay paths. */
export function programName(word: string): string {
  const plain = plainName(word);
  const name = Object.hasOwn(programAliases, plain) ? programAliases[plain]! : plain;
  return knownPrograms.has(name) ? name : word;
}

function plainName(word: string): string {
  const base = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  const stem = base.replace(/\.(?:exe|cmd|bat)$/i, '');
  if (/^python\d[\d.]*$/.test(stem)) return 'python';
  if (/^pip\d[\d.]*$/.test(stem)) return 'pip';
  if (/^php\d[\d.]*$/.test(stem)) return 'php';
  const known = [stem, base, word].find((name) => knownPrograms.has(name));
  if (known !== undefined) return known;
  const cmdlet = stem.toLowerCase();
  return cmdletEffects(stem) !== null && knownPrograms.has(cmdlet) ? cmdlet : stem;
}
