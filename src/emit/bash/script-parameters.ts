import type { Plan } from '../../plan/index.ts';
import { type Narrowing, narrowPattern } from './narrow-pattern.ts';
import type { ScriptParameter } from './script.ts';

/** Whether a parameter has a pattern for values that mean nothing to a second reader. */
export function canNarrow(parameter: Plan['parameters'][number], narrowing: Narrowing | null): boolean {
  return narrowing === null || narrowPattern(parameter.pattern, narrowing) !== null;
}

/** The parameters that the script asks for: those that a step needs, each with the pattern that all its uses allow. */
export function scriptParameters(
  parameters: Plan['parameters'],
  needed: ReadonlySet<string>,
  narrowings: ReadonlyMap<string, Narrowing | null>,
): ScriptParameter[] {
  return parameters
    .filter(({ name }) => needed.has(name))
    .map(({ name, secret, pattern, ask, line, choices, fromState }) => {
      const narrowing = narrowings.get(name) ?? null;
      return {
        name,
        secret,
        pattern: narrowing === null ? pattern : narrowPattern(pattern, narrowing),
        ask,
        line,
        choices,
        fromState,
      };
    });
}
