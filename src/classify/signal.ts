import type { Dialect, Role } from '../model/index.ts';
import type { View } from './view.ts';

/** What one observation speaks for. A weight of 1 decides alone; negative weights speak against. */
export interface Vote {
  readonly signal: string;
  readonly dialect?: Dialect;
  readonly role?: Role;
  readonly weight: number;
  readonly why: string;
}

export type Signal = (view: View) => readonly Vote[];
