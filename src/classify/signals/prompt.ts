import type { Dialect } from '../../model/index.ts';
import type { Signal } from '../signal.ts';

const dialects: Readonly<Record<string, Dialect>> = {
  bash: 'bash',
  powershell: 'powershell',
  cmd: 'cmd',
  python: 'python',
  sql: 'psql',
};

/** Prompts mark commands; everything between them is what the machine answered. */
export const prompt: Signal = ({ prompts }) => {
  const first = prompts.promptLines[0];
  if (prompts.family === null || first === undefined) return [];
  const dialect = dialects[prompts.family] ?? 'bash';
  return [
    {
      signal: 'prompt',
      dialect,
      role: 'session',
      weight: 1.2,
      why: `line ${first.line} starts with the prompt "${first.prompt.trim()}"`,
    },
  ];
};
