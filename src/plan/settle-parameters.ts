import type { GuideIndex, Parameter } from '../model/index.ts';
import { isSecretName } from '../shell/index.ts';
import type { Draft } from './action-draft.ts';
import { alternativeOf, type Choice } from './choices.ts';
import { oneLine } from './line-text.ts';
import type { Action, Plan } from './plan.ts';

type PlanParameter = Plan['parameters'][number];

/** The database that queries are given to, where the guide does not say which one. */
const database = {
  name: 'SQL_DATABASE',
  // A leading `-` would be read as an option by the client.
  pattern: '^[A-Za-z0-9_./:@?&=%+,][A-Za-z0-9_./:@?&=%+,-]*$',
  ask: 'SQL_DATABASE: name, file or address of the database that the queries are for, without a password (PGPASSWORD, PGHOST … or ~/.pgpass give the rest)',
};

interface Use {
  readonly line: number;
  readonly text: string;
  readonly secret: boolean;
  /** Needed only when one of these was chosen; null when always. */
  readonly when: readonly Choice[] | null;
}

interface Settled {
  readonly actions: Action[];
  readonly parameters: PlanParameter[];
}

/**
 * Names what each action needs from outside: what is to be filled in, and variables that nothing before it sets.
 *
 * @param earlier what an earlier script of the same guide has done, whose variables are still known
 */
export function settleParameters(index: GuideIndex, drafts: readonly Draft[], earlier: readonly Draft[]): Settled {
  const uses = new Map<string, Use[]>();
  const setters = new Map<string, (readonly Choice[])[]>();
  const known = new Map(index.guide.parameters.map((row) => [row.name, row]));
  const needed = (name: string, use: Use) => uses.set(name, [...(uses.get(name) ?? []), use]);
  const actions = drafts.map(({ action, needs }) => {
    const names = new Set<string>();
    const always = conditionOf(action.choices);
    for (const { name, line, text, secret } of needs.placeholders) {
      names.add(name);
      needed(name, { line, text, secret, when: always });
    }
    for (const { name, line } of needs.reads) {
      const missing = whenUnset(index, setters.get(name) ?? [], action.choices);
      if (missing === 'never') continue;
      names.add(name);
      const secret = known.get(name)?.secret ?? isSecretName(name);
      needed(name, { line, text: `$${name}`, secret, when: missing ?? always });
    }
    if (needs.database) {
      names.add(database.name);
      needed(database.name, { line: action.lines.from, text: '', secret: false, when: always });
    }
    for (const name of needs.sets) setters.set(name, [...(setters.get(name) ?? []), action.choices]);
    return { ...action, parameters: [...names] };
  });
  const before = new Set(earlier.flatMap(({ needs }) => needs.sets));
  const parameters = [...uses].map(([name, found]) => describe(index, name, found, known.get(name), before.has(name)));
  return { actions, parameters };
}

/** An action below several choices is needed at most when the innermost one falls its way. */
function conditionOf(choices: readonly Choice[]): readonly Choice[] | null {
  const last = choices.at(-1);
  return last === undefined ? null : [last];
}

/**
 * When a variable is not set although earlier actions may have set it: never, only with the options listed, or
 * (null) whenever it is read.
 */
function whenUnset(
  index: GuideIndex,
  setters: readonly (readonly Choice[])[],
  reader: readonly Choice[],
): readonly Choice[] | 'never' | null {
  const isMet = (choice: Choice, by: readonly Choice[]) =>
    by.some(({ group, option }) => group === choice.group && option === choice.option);
  const open = setters.map((choices) => choices.filter((choice) => !isMet(choice, reader)));
  if (open.some((choices) => choices.length === 0)) return 'never';
  const single = open.filter((choices) => choices.length === 1).flat();
  for (const group of new Set(single.map((choice) => choice.group))) {
    const options = alternativeOf(index, group)?.options ?? [];
    const missing = options.filter(({ name }) => !isMet({ group, option: name }, single));
    if (options.length > 0 && missing.length === 0) return 'never';
    if (options.length > 0 && reader.length === 0) return missing.map(({ name }) => ({ group, option: name }));
  }
  return null;
}

/** The alternatives with which a value is needed; null when it always is, be it with each side of a choice. */
function whenNeeded(index: GuideIndex, uses: readonly Use[]): Choice[] | null {
  if (uses.some(({ when }) => when === null)) return null;
  const all = uses.flatMap(({ when }) => when ?? []);
  const choices = all.filter((choice, at) => all.findIndex((other) => isSame(other, choice)) === at);
  const isWhole = choices.some(({ group }) => {
    const options = alternativeOf(index, group)?.options ?? [];
    return (
      options.length > 0 && options.every(({ name }) => choices.some((other) => isSame(other, { group, option: name })))
    );
  });
  return isWhole ? null : choices;
}

function describe(
  index: GuideIndex,
  name: string,
  uses: readonly Use[],
  model: Parameter | undefined,
  fromState: boolean,
): PlanParameter {
  const lines = uses.map(({ line }) => line);
  const choices = whenNeeded(index, uses);
  if (name === database.name)
    return {
      name,
      texts: [],
      secret: false,
      pattern: database.pattern,
      ask: database.ask,
      line: null,
      choices,
      fromState: false,
    };
  const texts = [...new Set(uses.map(({ text }) => text))];
  const line = Math.min(...lines);
  return {
    name,
    texts,
    secret: uses.some(({ secret }) => secret) || model?.secret === true,
    pattern: model?.pattern ?? null,
    ask: oneLine(`${name}, written as ${texts.join(' or ')} in line ${line}`),
    line,
    choices,
    fromState,
  };
}

const isSame = (a: Choice, b: Choice) => a.group === b.group && a.option === b.option;
