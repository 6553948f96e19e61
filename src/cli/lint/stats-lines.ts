import { padLeft } from '../terminal/fit.ts';
import type { Stopwatch } from './stopwatch.ts';

const width = 10;

/** How long each part of a run took, the slowest first. */
export const statsLines = ({ times }: Stopwatch): string[] =>
  times.map(([name, time]) => `${padLeft(time.toFixed(1), width)} ms  ${name}\n`);
