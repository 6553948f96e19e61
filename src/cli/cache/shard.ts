import { readChecked, writeChecked } from './checked-file.ts';

/** What is known of one name, for one state of what it names. */
export interface Entry {
  readonly hash: string;
  readonly body: string;
}

/** The entries of a file, those that were used last at the end. */
export type Entries = ReadonlyMap<string, Entry>;

/** Of a file that is not there or is damaged: none. */
export function readShard(path: string): Entries {
  const lines = readChecked(path)?.split('\n') ?? [];
  const entries = new Map<string, Entry>();
  for (let at = 0; at + 2 < lines.length; at += 3) {
    entries.set(lines[at] ?? '', { hash: lines[at + 1] ?? '', body: lines[at + 2] ?? '' });
  }
  return entries;
}

/** Writes as many of the last entries as there is room for. */
export function writeShard(path: string, entries: Entries, room: number): boolean {
  const kept: string[] = [];
  let left = room;
  for (const [name, { hash, body }] of [...entries].reverse()) {
    const lines = `${name}\n${hash}\n${body}\n`;
    left -= Buffer.byteLength(lines);
    if (left < 0) break;
    kept.push(lines);
  }
  return writeChecked(path, kept.reverse().join(''));
}
