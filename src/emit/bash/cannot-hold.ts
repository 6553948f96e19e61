import type { Quote, QuotingContext, WordPosition } from '../../shell/index.ts';

const positions: Partial<Record<WordPosition, string>> = {
  'command-name': 'it names what is run',
  'function-name': 'it names a function',
  'variable-name': 'it names a variable',
  arithmetic: 'the shell calculates with it, and would run commands that stand in the value',
  pattern: 'it is part of a pattern',
  descriptor: 'it names a file descriptor',
  delimiter: 'it delimits a here-document',
  tilde: 'it names the user of a home folder',
  sequence: 'it bounds a sequence in braces',
  escaped: 'a backslash stands before it',
  opaque: 'the shell takes it apart in a way that cannot be followed',
};

const quotes: Partial<Record<Quote, string>> = {
  none: 'the shell takes it apart in a way that cannot be followed',
  'ansi-c': "it stands in $'…'",
  locale: 'it stands in $"…"',
  'quoted-here-document': 'it stands in a here-document in which nothing is replaced',
};

/** Why no value can be put where a placeholder stands; null when one can. */
export function whyCannotHold({ quote, position, again }: QuotingContext): string | null {
  if (quote === 'comment') return null;
  if (again?.language === 'code') return `it is part of a program for ${again.program}`;
  return positions[position] ?? quotes[quote] ?? null;
}
