import type { Signal } from '../signal.ts';

const word = String.raw`[\w./:@=,+~%<>\[\]{}"'$*?-]+`;
const command = new RegExp(String.raw`^\s*(?:\.{0,2}/[\w./-]+|[a-z][\w-]{1,30})(?:\s+${word}){0,12}\s*\\?\s*$`);
const telling = /^\s*\.{1,2}\/|^\s*\/(?:usr|opt|srv|home|etc)\/\S+\s+\S|\s--?[a-zA-Z][\w-]*|\s--\s|\s\S+\/\S+/;
const sentence = /\b(?:the|is|are|was|to be|and|for|with|of)\b|[.!?]$|[=-]{3,}/;

/** A few untagged lines that are built like commands, whatever program they name. */
export const commandShape: Signal = ({ language, code, shellLike, foreign, shell }) => {
  const neutral = language === null || language.trust <= 0.2;
  if (!neutral || shellLike >= 0.5 || code.length === 0 || code.length > 6 || shell.errors.length > 0) return [];
  if (foreign.dialect !== null && foreign.score >= 0.5) return [];
  if (!code.every((line) => command.test(line.text) && !sentence.test(line.text))) return [];
  if (!code.some((line) => telling.test(line.text))) return [];
  return [{ signal: 'command-shape', dialect: 'shell', role: 'run', weight: 0.4, why: 'built like a command' }];
};
