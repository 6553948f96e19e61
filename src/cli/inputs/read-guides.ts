import { closeSync, openSync, readSync } from 'node:fs';
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
): Promise<GuideText[]> {
  const guides: GuideText[] = [];
  const mistakes: string[] = [];
  for (const { path } of inputs) {
    const outcome = await readGuide(path, maxSize, world);
    if ('text' in outcome) guides.push({ path, text: outcome.text });
    else mistakes.push(`${nameOf(path)}${outcome.line === null ? '' : `:${outcome.line}`}: ${outcome.message}`);
  }
  if (mistakes.length > 0) throw new UsageError(...mistakes);
  return guides;
}

const chunkSize = 64 * 1024;

type Outcome = { text: string } | { message: string; line: number | null };

async function readGuide(path: string, maxSize: number, world: Pick<World, 'cwd' | 'stdin'>): Promise<Outcome> {
  let bytes: Uint8Array | null;
  try {
    // One byte more than allowed is enough to know that it is too large, also of a pipe that never ends.
    bytes = await collect(path === '-' ? world.stdin : readChunks(resolve(world.cwd, path)), maxSize);
  } catch (error) {
    return { message: `it cannot be read (${(error as Error).message}).`, line: null };
  }
  if (bytes === null) {
    return { message: `it is larger than ${writeSize(maxSize)}; split it, or raise --max-size.`, line: null };
  }
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

/** Not by a stream: to make one takes longer than to read a guide. */
function* readChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const size = readSync(file, chunk);
      if (size === 0) return;
      yield chunk.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>;

async function collect(source: Chunks, maxSize: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxSize) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
