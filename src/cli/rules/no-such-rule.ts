import { rules } from '../../lint/index.ts';
import { suggest } from '../inputs/suggest.ts';

const ids: readonly string[] = rules.map(({ id }) => id);

export const isRule = (id: string): boolean => ids.includes(id);

export function noSuchRule(id: string): string {
  const near = suggest(id, ids);
  return `there is no rule '${id}'; ${near === null ? 'runsheet rules lists all.' : `did you mean ${near}?`}`;
}
