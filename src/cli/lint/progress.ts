import type { World } from '../world.ts';

/** With fewer guides the result is there before anybody could read how far it is. */
const leastGuides = 25;
const step = 10;

/** Tells people on a terminal how far a long run is; nobody else. */
export function makeProgress(total: number, { stderr }: Pick<World, 'stderr'>) {
  const isShown = stderr.isTTY && total >= leastGuides;
  const write = (text: string): void => {
    if (isShown) void stderr.write(`\r${text}\u001b[K`);
  };
  return {
    show: (number: number): void => {
      if (number % step === 1) write(`runsheet: guide ${number} of ${total}`);
    },
    clear: (): void => write(''),
  };
}
