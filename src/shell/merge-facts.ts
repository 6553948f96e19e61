import type { CallFacts, Effect } from './command-facts.ts';

const changing: ReadonlySet<Effect> = new Set<Effect>([
  'state-changing',
  'destructive',
  'irreversible',
  'writes-file',
  'network-write',
  'publishes-code',
  'restore',
  'configure',
]);

/** Each effect once; nothing that changes something is also read-only. */
export function settleEffects(effects: readonly Effect[]): readonly Effect[] {
  const unique = [...new Set(effects)];
  return unique.some((effect) => changing.has(effect)) ? unique.filter((effect) => effect !== 'read-only') : unique;
}

/** The facts of several calls that one command makes: named after the one that does most, with the effects of all. */
export function mergeFacts(facts: readonly CallFacts[], more: readonly Effect[]): CallFacts {
  const lead = facts.find(({ effects }) => effects.some((effect) => changing.has(effect))) ?? facts.at(-1)!;
  const isKnown = facts.every(({ known }) => known);
  const effects = [...facts.flatMap((one) => one.effects), ...more];
  return {
    ...lead,
    known: isKnown,
    remote: facts.some(({ remote }) => remote),
    // One unknown program among known ones: the whole must not look as harmless as its known part.
    effects: settleEffects(isKnown || effects.length === 0 ? effects : [...effects, 'state-changing']),
    blocking: facts.find(({ blocking }) => blocking !== null)?.blocking ?? null,
    repl: facts.find(({ repl }) => repl !== null)?.repl ?? null,
    service: facts.find(({ service }) => service !== null)?.service ?? null,
  };
}
