import type { Criterion } from '../model/index.ts';

const words = (text: string): string => text.replace(/[*_`]/g, '').replace(/\s+/g, ' ');

/** "Roll back if …", "If …, roll back": nothing is told but that, and not how. */
const bare =
  /^(?:\p{L}+ ){0,3}?(?:roll ?back|abort)(?!\p{L})(?: \p{L}+){0,4}:? (?:if|when|whenever|as soon as|once|in case)(?!\p{L})|(?<!\p{L})(?:roll ?back|abort)(?: immediately| at once| now)?[.!]?$/iu;

/** Whether a paragraph says when to go back, by these criteria, and nothing of how. */
export function saysOnlyWhen(paragraph: string, criteria: readonly Criterion[]): boolean {
  if (criteria.length === 0 || criteria.some(({ text }) => !bare.test(text))) return false;
  const rest = criteria.reduce((left, { text }) => left.replace(words(text), ''), words(paragraph));
  return !/[\p{L}\p{N}]/u.test(rest);
}
