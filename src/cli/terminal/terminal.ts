import type { World } from '../world.ts';
import { type ColorWhen, makePaint, type Paint, wantsColor } from './colors.ts';

/** What a printer needs to know of the terminal that it prints for. */
export interface Terminal {
  readonly width: number;
  readonly paint: Paint;
}

export interface TerminalOptions {
  readonly color: ColorWhen;
  readonly width?: number;
}

const narrowest = 40;
const unknownWidth = 80;

export const makeTerminal = ({ color, width }: TerminalOptions, world: Pick<World, 'env' | 'stdout'>): Terminal => {
  const columns = (world.stdout.isTTY ? world.stdout.columns : undefined) ?? unknownWidth;
  return { width: width ?? Math.max(narrowest, columns), paint: makePaint(wantsColor(color, world)) };
};
