import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Decoded, decodeBytes, type GuideTooLarge } from '../../markdown/index.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { Input } from './find-guides.ts';
import { nameOf } from './guide-files.ts';
import { writeSize } from './size.ts';

export interface GuideText {
  readonly path: string;
  readonly text: string;
  /** Of the bytes of its file, where somebody has asked for it. */
  readonly hash?: string;
}

/** Guides that an earlier run has read: they are decoded only when somebody looks at their text. */
export interface KnownGuides {
  readonly hash: (bytes: Uint8Array) => string;
  readonly has: (path: string, hash: string) => boolean;
}

/**
 * Reads all guides.
 *
 * @throws UsageError with a sentence for each that cannot be read, so that all of them can be put right at once
 */
export async function readGuides(
  inputs: readonly Input[],
  maxSize: number,
  world: Pick<World, 'cwd' | 'stdin'>,
  known?: KnownGuides,
): Promise<GuideText[]> {
  const guides: GuideText[] = [];
  const mistakes: string[] = [];
  for (const { path } of inputs) {
    const outcome = path === '-' ? await readInput(maxSize, world) : readFile(path, maxSize, world.cwd);
    if (!('bytes' in outcome)) {
      mistakes.push(`${nameOf(path)}: ${outcome.message}`);
      continue;
    }
    const { bytes } = outcome;
    const hash = known === undefined ? {} : { hash: known.hash(bytes) };
    if (hash.hash !== undefined && known?.has(path, hash.hash)) {
      guides.push(new LaterText(path, hash.hash, bytes));
      continue;
    }
    const decoded = decodeGuide(bytes);
    if ('text' in decoded) guides.push({ path, text: decoded.text, ...hash });
    else mistakes.push(`${nameOf(path)}${decoded.line === null ? '' : `:${decoded.line}`}: ${decoded.message}`);
  }
  if (mistakes.length > 0) throw new UsageError(...mistakes);
  return guides;
}

/** Holds bytes that are known to be a text. */
class LaterText implements GuideText {
  readonly path: string;
  readonly hash: string;
  readonly #bytes: Uint8Array;

  constructor(path: string, hash: string, bytes: Uint8Array) {
    this.path = path;
    this.hash = hash;
    this.#bytes = bytes;
  }

  get text(): string {
    return decoder.decode(this.#bytes);
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function decodeGuide(bytes: Uint8Array): { text: string } | { message: string; line: number | null } {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { message: withAdvice(decoded), line: decoded.line };
  if (decoded.text.trim() === '')
    return { message: 'it is empty; write the guide, or leave the file out.', line: null };
  return { text: decoded.text };
}

/** What is said of a guide that proves to be too large when it is compiled. */
export const refusalOf = ({ path, excess: { line, message } }: GuideTooLarge): string =>
  `${nameOf(path)}:${line}: ${withAdvice({ ok: false, problem: 'too-large', line, message })}`;

type Undecoded = Extract<Decoded, { ok: false }>;

const advice: Readonly<Record<Undecoded['problem'], string | null>> = {
  binary: 'leave it out',
  'utf-16': null,
  'not-utf-8': 'save it as UTF-8',
  'too-large': 'split the guide',
};

function withAdvice({ problem, message }: Undecoded): string {
  const text = message.replace(/^The file /, 'it ');
  return advice[problem] === null ? text : `${text.replace(/\.$/, '')}; ${advice[problem]}.`;
}

type Outcome = { readonly bytes: Uint8Array } | { readonly message: string };

// One byte more than allowed is enough to know that it is too large, also of a pipe that never ends.
const judge = (bytes: Uint8Array | null, maxSize: number): Outcome =>
  bytes === null ? { message: `it is larger than ${writeSize(maxSize)}; split it, or raise --max-size.` } : { bytes };

const unreadable = (error: unknown): Outcome => ({ message: `it cannot be read (${(error as Error).message}).` });

/** Not by a stream: to make one takes longer than to read a guide. */
function readFile(path: string, maxSize: number, cwd: string): Outcome {
  try {
    const file = openSync(resolve(cwd, path), 'r');
    try {
      return judge(readUpTo(file, maxSize), maxSize);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable(error);
  }
}

const leastBuffer = 4096;

/** Null when there is more. */
function readUpTo(file: number, maxSize: number): Uint8Array | null {
  // A pipe has no size, and a file may grow while it is read.
  let buffer = Buffer.allocUnsafe(Math.max(leastBuffer, Math.min(fstatSync(file).size, maxSize) + 1));
  for (let size = 0; ; ) {
    const read = readSync(file, buffer, size, buffer.length - size, null);
    if (read === 0) return buffer.subarray(0, size);
    size += read;
    if (size > maxSize) return null;
    if (size === buffer.length) buffer = Buffer.concat([buffer], 2 * size);
  }
}

async function readInput(maxSize: number, { stdin }: Pick<World, 'stdin'>): Promise<Outcome> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > maxSize) return judge(null, maxSize);
      chunks.push(bytes);
    }
    return judge(Buffer.concat(chunks), maxSize);
  } catch (error) {
    return unreadable(error);
  }
}
