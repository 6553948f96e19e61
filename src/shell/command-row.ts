import type { BlockingKind, Effect, ServiceAction } from './command-facts.ts';

export interface RowTraits {
  readonly blocking?: BlockingKind;
  readonly service?: ServiceAction;
}

/**
 * One line of knowledge about commands. The pattern reads like a command: words must stand in this order (after the
 * options that take values are set aside), flags anywhere; `a|b` is either, `!-f` its absence, `-X=POST` a flag with
 * that value, `x*` a prefix, `*` any word, `\\*` a star and a closing `$` the end of the words.
 */
export interface CommandRow extends RowTraits {
  readonly pattern: string;
  readonly effects: readonly Effect[];
}

/** Rows that share effects. */
export function rows(effects: readonly Effect[], patterns: readonly string[], traits: RowTraits = {}): CommandRow[] {
  return patterns.map((pattern) => ({ pattern, effects, ...traits }));
}
