import type { Command } from 'commander';
import type { World } from '../world.ts';

export interface Printer {
  print(text: string): void;
  complain(text: string): void;
  /** What the program ends with when nothing goes wrong. */
  end(code: number): void;
}

/** Adds one command: what it accepts. What it does is loaded only when it is called. */
export type Define = (program: Command, world: World, printer: Printer) => void;
