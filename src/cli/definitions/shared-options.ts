import { Option } from 'commander';
import { fileName, size } from './arguments.ts';

export const color = () =>
  new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never'] as const).default('auto');

export const maxSize = () =>
  new Option('--max-size <size>', 'refuse larger files, as 500k or 2MiB').argParser(size).default(1024 ** 2, '1MiB');

export const cacheDir = () =>
  new Option(
    '--cache-dir <folder>',
    'where results are kept for the next run (default: node_modules/.cache)',
  ).argParser(fileName);
