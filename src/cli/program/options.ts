import { InvalidArgumentError, Option } from 'commander';
import { parseSize } from '../inputs/size.ts';

export const color = () =>
  new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never'] as const).default('auto');

export const maxSize = () =>
  new Option('--max-size <size>', 'refuse larger files, as 500k or 2MiB').argParser(size).default(1024 ** 2, '1MiB');

function size(text: string): number {
  const bytes = parseSize(text);
  if (bytes === null) throw new InvalidArgumentError('It must be a size such as 500k, 1MiB or 4096.');
  return bytes;
}
