import { ruleIds } from '../../lint/index.ts';
import { suggest } from '../inputs/suggest.ts';

export const isRule = (id: string): boolean => ruleIds.includes(id);

export function noSuchRule(id: string): string {
  const near = suggest(id, ruleIds);
  return `there is no rule '${id}'; ${near === null ? 'runsheet rules lists all.' : `did you mean ${near}?`}`;
}
