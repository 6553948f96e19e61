import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import v8 from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

interface Loader {
  load(name: string): unknown;
  /** Leaves the bytecode of this run for the next one, when that would spare it much. */
  keep(): void;
}

type Chunk = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
) => void;

/**
 * By how many bytes the space of the bytecode may grow in a run that has its cache: patterns and the like take 600 KB, a
 * run without a cache 1500 KB.
 */
const worthKeeping = 900_000;

/**
 * Loads the CommonJS chunks of a folder. Node's own compile cache holds of a module only what was compiled before it ran,
 * so every later start compiles some 1500 functions anew; here the cache is made when the work is done. The name of a chunk
 * holds the hash of its text, and Node gives each of its versions another cache folder.
 */
export function createLoader(folder: string): Loader {
  const requireOfNode = module.createRequire(import.meta.url);
  const cacheFolder = module.getCompileCacheDir?.();
  const loaded = new Map<string, object>();
  const scripts: { path: string; script: Script; known: number }[] = [];
  const before = codeSize();
  let cached = 0;

  function load(name: string): unknown {
    if (!name.startsWith('./')) return requireOfNode(name);
    const done = loaded.get(name);
    if (done !== undefined) return done;
    const filename = join(folder, name);
    const path = cacheFolder === undefined ? null : join(cacheFolder, `runsheet-${name.slice(2)}.bytecode`);
    const cachedData = path === null ? undefined : readCache(path);
    const size = codeSize();
    const script = new Script(readFileSync(filename, 'utf8'), { filename, ...(cachedData && { cachedData }) });
    cached += codeSize() - size;
    const known = script.cachedDataRejected === true ? 0 : (cachedData?.length ?? 0);
    if (path !== null) scripts.push({ path, script, known });
    const chunk = { exports: {} };
    loaded.set(name, chunk.exports);
    (script.runInThisContext() as Chunk)(chunk.exports, load, chunk, filename);
    return chunk.exports;
  }

  function keep(): void {
    const grown = codeSize() - before - cached > worthKeeping;
    for (const { path, script, known } of scripts) {
      const data = known === 0 || grown ? script.createCachedData() : null;
      if (data !== null && data.length > 1.02 * known) writeCache(path, data);
    }
  }

  return { load, keep };
}

const codeSize = (): number =>
  v8.getHeapSpaceStatistics().find((space) => space.space_name === 'trusted_space')?.space_used_size ?? 0;

const headSize = 4;

/** The engine trusts what it is given and would end the process over a flipped bit: a checksum stands before it. */
function readCache(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const data = file.subarray(headSize);
    return file.length > headSize && crc32(data) === file.readUInt32LE(0) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all; without a cache all works, only slower. */
function writeCache(path: string, data: Buffer): void {
  try {
    const head = Buffer.alloc(headSize);
    head.writeUInt32LE(crc32(data));
    const unfinished = `${path}.${Date.now()}.tmp`;
    writeFileSync(unfinished, Buffer.concat([head, data]), { mode: 0o600 });
    renameSync(unfinished, path);
  } catch {}
}
