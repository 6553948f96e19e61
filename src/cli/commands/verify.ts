import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { compile } from '../../compile.ts';
import { exitCodes } from '../exit-codes.ts';
import { readGuides } from '../inputs/read-guides.ts';
import { isManifest } from '../outputs/compare-folder.ts';
import { differences } from '../outputs/differences.ts';
import { systemReason } from '../outputs/file-errors.ts';
import type { Manifest } from '../outputs/manifest.ts';
import { readManifest } from '../outputs/read-manifest.ts';
import { readScriptHead, type ScriptHead } from '../outputs/script-head.ts';
import { printable } from '../terminal/printable.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { Report } from './build.ts';

export interface VerifyOptions {
  /** Where the guide is, when it is not where the script says. */
  readonly guide?: string;
  readonly maxSize: number;
}

/** Whether a script is what its guide gives today. */
export async function verify(
  file: string,
  { guide: other, maxSize }: VerifyOptions,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<Report> {
  const path = resolve(world.cwd, file);
  const script = await readScript(path, file);
  const head = readScriptHead(script);
  if (!head) throw new UsageError(`${file}: it is no script of runsheet: it has no line '# runsheet-script'.`);
  const text = await readGuide(head, file, other, maxSize, world);
  const manifest = await manifestBeside(path, head);
  const reasons = differences({ script, head, manifest }, compile(text, { path: head.guide }), text);
  const source = other ?? head.guide;
  if (reasons.length === 0) return say(exitCodes.clean, `${file} is current: it is what ${source} gives today.`);
  return say(
    exitCodes.findings,
    `${file} is not what ${source} gives today:`,
    ...reasons.map((reason) => `  ${reason}`),
  );
}

const say = (code: number, ...lines: string[]): Report => ({
  code,
  text: lines.map((line) => `${printable(line)}\n`).join(''),
});

async function readScript(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${name}: it cannot be read (${systemReason(error)}).`);
  }
}

/** @throws UsageError when the guide is not where the script says that it was */
async function readGuide(
  head: ScriptHead,
  file: string,
  other: string | undefined,
  maxSize: number,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<string> {
  const isThere = await stat(resolve(world.cwd, other ?? head.guide)).then(
    (status) => status.isFile(),
    () => false,
  );
  if (!isThere) {
    const problem = `${file}: its guide ${other ?? head.guide} is not there`;
    throw new UsageError(
      other === undefined
        ? `${problem}; go where it was built, or name the guide with --guide.`
        : `${problem}; check the name.`,
    );
  }
  const [guide] = await readGuides([{ path: other ?? head.guide, named: true }], maxSize, world);
  return guide!.text;
}

/** The manifest of the build that made the script: in its folder, or above the folder of its target. */
async function manifestBeside(path: string, head: ScriptHead): Promise<Manifest | null> {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const found = await readManifest(folder);
    if (isManifest(found) && found.guide.sha256 === head.sha256) return found;
  }
  return null;
}
