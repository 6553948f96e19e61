import { findPlaceholders } from '../../../src/classify/placeholder/find-placeholders.ts';

/** The placeholders of a text as `NAME=text`, which is all that most cases are about. */
export const found = (text: string, dialect = 'bash'): string[] =>
  findPlaceholders(text, { dialect }).map(({ name, text: source }) => `${name}=${source}`);
