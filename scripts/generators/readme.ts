import { runConsole } from '../console-blocks.ts';
import type { Generator } from './generator.ts';

/** The README, with what its commands print today. */
export const readme: Generator = {
  path: 'README.md',
  make: runConsole,
};
