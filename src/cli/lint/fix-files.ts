import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { compile } from '../../compile.ts';
import { fixGuide } from '../../lint/index.ts';
import type { Fix } from '../../model/index.ts';
import type { GuideText } from '../inputs/read-guides.ts';
import { count } from '../outline/wording.ts';
import { systemReason } from '../outputs/file-errors.ts';
import { writeFiles } from '../outputs/write-files.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { type LintJob, lintTexts } from './lint-texts.ts';

export interface FixedFiles {
  readonly texts: readonly GuideText[];
  /** What was done, a sentence for each file that was written. */
  readonly notes: readonly string[];
}

export interface FileFixes {
  readonly kinds: readonly Fix['kind'][];
  /** The paths of guides that have such fixes. */
  readonly fixable: ReadonlySet<string>;
}

/**
 * Makes the fixes of guides in their files.
 *
 * @throws UsageError for standard input, and for a file that cannot be written
 */
export async function fixFiles(
  guides: readonly GuideText[],
  { kinds, fixable }: FileFixes,
  job: LintJob,
  world: Pick<World, 'ask' | 'cwd' | 'undisturbed'>,
): Promise<FixedFiles> {
  if (guides.some(({ path }) => path === '-')) {
    throw new UsageError('--fix changes files, and standard input is none; name a file instead of -.');
  }
  const texts: GuideText[] = [];
  const notes: string[] = [];
  for (const guide of guides) {
    const { path } = guide;
    if (!fixable.has(path)) {
      texts.push(guide);
      continue;
    }
    const { text } = guide;
    const { text: now, fixed } = await fixGuide(text, {
      kinds: new Set(kinds),
      look: async (changed) => {
        const { guides: linted } = await lintTexts([{ path, text: changed }], job, world);
        return { guide: compile(changed, { path }), findings: linted[0]?.findings ?? [] };
      },
    });
    texts.push(now === text ? guide : { path, text: now });
    if (now === text) continue;
    await world.undisturbed(() => write(resolve(world.cwd, path), now, path));
    notes.push(`${path}: ${count(fixed.length, 'fix', 'fixes')} made.`);
  }
  return { texts, notes };
}

async function write(file: string, text: string, name: string): Promise<void> {
  try {
    // A link to a guide stays a link.
    const path = await realpath(file);
    const { mode } = await stat(path);
    await writeFiles(dirname(path), [{ path: basename(path), text, mode: mode & 0o7777 }]);
  } catch (error) {
    throw new UsageError(`${name}: it cannot be written (${systemReason(error)}).`);
  }
}
