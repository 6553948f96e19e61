import type { ItemState, RecordEvent, Seal } from '../../gate/index.ts';
import { printable } from '../terminal/printable.ts';

/** `2026-03-10 09:30 UTC`. */
export const writeTime = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

const parts: Readonly<Record<keyof Seal, string>> = {
  words: 'words',
  commands: 'commands or their expected results',
  criteria: 'bounds',
};

/** `its words and its bounds have changed since Ana ticked it on …`. */
export function writeChange({ changes, event }: ItemState): string {
  const what = changes.map((part) => `its ${parts[part]}`).join(' and ');
  if (event === null) return `${what} have changed`;
  const was = changes.includes('words') ? `; it was '${printable(event.about.text)}'` : '';
  return `${what} have changed since ${event.by} ${verbs[event.action]} it on ${writeTime(event.at)}${was}`;
}

export const verbs: Readonly<Record<RecordEvent['action'], string>> = {
  tick: 'ticked',
  untick: 'unticked',
  skip: 'skipped',
};
