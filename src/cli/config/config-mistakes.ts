import type { z } from 'zod';
import { suggest } from '../inputs/suggest.ts';
import { isRule, noSuchRule } from '../rules/no-such-rule.ts';
import { type Config, knownKeys } from './config.ts';

type Path = readonly PropertyKey[];

/** What is wrong with a configuration, a sentence for each key. */
export function configMistakes(result: z.ZodSafeParseResult<Config>): string[] {
  return result.success ? unknownRules(result.data) : result.error.issues.flatMap(describe);
}

function unknownRules({ lint = {} }: Config): string[] {
  const lists: (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['lint.rules', lint.rules ?? {}],
    ...(lint.overrides ?? []).map((override, index) => [`lint.overrides[${index}].rules`, override.rules] as const),
  ];
  return lists.flatMap(([key, list]) =>
    Object.keys(list)
      .filter((id) => !isRule(id))
      .map((id) => `${key}: ${noSuchRule(id)}`),
  );
}

function describe(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys[issue.path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.')] ?? [];
    return issue.keys.map((key) => {
      const near = suggest(key, known);
      return `${write([...issue.path, key])}: there is no such key; ${near === null ? `there are ${known.join(', ')}.` : `did you mean ${near}?`}`;
    });
  }
  const place = issue.path.length === 0 ? '' : `${write(issue.path)}: `;
  if (issue.code === 'invalid_value') return [`${place}it must be ${issue.values.map(String).join(', ')}.`];
  if (issue.code === 'invalid_type') return [`${place}it must be ${kinds[issue.expected] ?? issue.expected}.`];
  return [`${place}${sentence(issue.message)}`];
}

const kinds: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
};

const sentence = (text: string): string => `${text[0]?.toLowerCase()}${text.slice(1)}`.replace(/([^.])$/, '$1.');

/** `lint.overrides[0].files`. */
const write = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
