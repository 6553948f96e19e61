import { InvalidArgumentError } from 'commander';
import { parseSize } from '../inputs/size.ts';

/** Readers of what stands behind an option. */
export const whole =
  (least: number, what: string) =>
  (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    if (value < least) throw new InvalidArgumentError(`It must be ${what}.`);
    return value;
  };

export function folderName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must be the name of a folder.');
  return text;
}

export function fileName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must be the name of a file.');
  return text;
}

export function size(text: string): number {
  const bytes = parseSize(text);
  if (bytes === null) throw new InvalidArgumentError('It must be a size such as 500k, 1MiB or 4096.');
  return bytes;
}
