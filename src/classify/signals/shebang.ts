import type { Dialect } from '../../model/index.ts';
import type { Signal } from '../signal.ts';

const interpreters: readonly (readonly [RegExp, Dialect])[] = [
  [/\b(?:ba|z|k|da)?sh\b/, 'bash'],
  [/\bpython[\d.]*\b/, 'python'],
  [/\bpwsh\b/, 'powershell'],
  [/\bnode\b/, 'javascript'],
  [/\bruby\b/, 'ruby'],
  [/\bphp\b/, 'php'],
];

/** `#!` in the first line: a whole file, not steps to type. */
export const shebang: Signal = ({ lines }) => {
  const first = lines.find((line) => line.shape !== 'blank')?.text.trim() ?? '';
  if (!first.startsWith('#!')) return [];
  const dialect = interpreters.find(([pattern]) => pattern.test(first))?.[1] ?? 'other';
  return [{ signal: 'shebang', dialect, role: 'script', weight: 2, why: `starts with ${first}` }];
};
