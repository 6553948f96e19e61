import type { Placeholder } from './placeholder.ts';

/**
 * The same text with a plain word in the place of each placeholder: of the same length and lines, and without a sign
 * that a shell would act upon. What makes a path or an address of it stays.
 */
export function maskPlaceholders(text: string, placeholders: readonly Placeholder[]): string {
  if (placeholders.length === 0) return text;
  const lines = text.split('\n');
  for (const { line, column, text: found } of placeholders) {
    const source = lines[line - 1];
    if (source === undefined || column < 1) continue;
    const end = column - 1 + found.length;
    lines[line - 1] = source.slice(0, column - 1) + mask(source.slice(column - 1, end)) + source.slice(end);
  }
  return lines.join('\n');
}

function mask(found: string): string {
  return found.replace(/[^A-Za-z0-9_./:@-]/g, 'x');
}
