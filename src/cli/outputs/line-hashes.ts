import { hash } from 'node:crypto';

const digits = 4;

/**
 * Four hexadecimal digits for each line, in one string: enough to find out later which lines of a guide have changed,
 * without a copy of the guide. Line ends do not count.
 */
export const hashLines = (text: string): string => linesOf(text).map(hashLine).join('');

/** The hashes one by one. */
export const splitHashes = (hashes: string): string[] => hashes.match(/[0-9a-f]{4}/g) ?? [];

function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

const hashLine = (line: string): string => hash('sha256', line, 'hex').slice(0, digits);
