import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const headSize = 4;

/** The name of a file that is being written; what is left of one, nobody needs. */
export const unfinished = '.tmp';

/** What a file holds behind its checksum; null when it is not there, cannot be read or is damaged. */
export function readChecked(path: string): string | null {
  try {
    const file = readFileSync(path);
    const data = file.subarray(headSize);
    return crc32(data) === file.readUInt32LE(0) ? data.toString('utf8') : null;
  } catch {
    return null;
  }
}

/** Writes a file whole or not at all; false when it cannot be written. */
export function writeChecked(path: string, text: string): boolean {
  const next = `${path}.${randomBytes(6).toString('hex')}${unfinished}`;
  try {
    const data = Buffer.from(text);
    const file = Buffer.allocUnsafe(headSize + data.length);
    file.writeUInt32LE(crc32(data));
    data.copy(file, headSize);
    writeFileSync(next, file, { flag: 'wx', mode: 0o600 });
    renameSync(next, path);
    return true;
  } catch {
    forget(next);
    return false;
  }
}

export function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
