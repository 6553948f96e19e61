import { type Assignment, childrenOf, type SyntaxNode, type WordNode } from './bash-parser.ts';
import { endIn, type Frame, startIn } from './frame.ts';
import type { Word } from './shell-reading.ts';

const computed: ReadonlySet<SyntaxNode['type']> = new Set([
  'SimpleExpansion',
  'ParameterExpansion',
  'CommandExpansion',
  'ArithmeticExpansion',
  'ProcessSubstitution',
  'ExtendedGlob',
  'BraceExpansion',
]);

const quoting: ReadonlySet<SyntaxNode['type']> = new Set([
  'SingleQuoted',
  'DoubleQuoted',
  'AnsiCQuoted',
  'LocaleString',
]);

/** What the word stands for, or null when the shell computes any part of it. */
export function literalValue(word: WordNode): string | null {
  return isComputed(word) ? null : word.value;
}

export function readWord(word: WordNode, frame: Frame): Word {
  return {
    raw: frame.source.slice(word.pos, word.end),
    value: literalValue(word),
    start: startIn(frame, word.pos),
    end: endIn(frame, word.end),
    quoted: (word.parts ?? []).some((part) => quoting.has(part.type)),
  };
}

/** `NAME=value` as one word, for commands that take assignments as arguments. */
export function readAssignmentWord(node: Assignment, frame: Frame): Word {
  const raw = frame.source.slice(node.pos, node.end);
  const value = node.value.type === 'Word' ? literalValue(node.value) : null;
  return {
    raw,
    value: value === null || node.index !== undefined ? null : `${node.name}${node.append ? '+' : ''}=${value}`,
    start: startIn(frame, node.pos),
    end: endIn(frame, node.end),
    quoted: /["']/.test(raw),
  };
}

function isComputed(node: SyntaxNode): boolean {
  // Quotes are the only parts that hold parts which matter here, so two levels are enough.
  return childrenOf(node).some(
    (part) => computed.has(part.type) || (quoting.has(part.type) && childrenOf(part).some((p) => computed.has(p.type))),
  );
}
