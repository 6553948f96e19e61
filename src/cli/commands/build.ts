import { exitCodes } from '../exit-codes.ts';
import { compileGuides } from '../inputs/compile-guides.ts';
import { findGuides } from '../inputs/find-guides.ts';
import { count } from '../outline/wording.ts';
import { type BuildJob, type BuildSelection, prepareJobs } from '../outputs/build-job.ts';
import { checkReport } from '../outputs/check-report.ts';
import type { LockWorld } from '../outputs/lock.ts';
import { refusals } from '../outputs/refusals.ts';
import { writeJob } from '../outputs/write-job.ts';
import { type Line, renderLines } from '../terminal/line.ts';
import { makeTerminal, type TerminalOptions } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface BuildOptions extends BuildSelection, TerminalOptions {
  readonly check?: true;
  readonly force?: true;
  readonly maxSize: number;
}

export interface Report {
  readonly text: string;
  readonly code: number;
}

/** Compiles guides to scripts and models, and writes them or, with `--check`, says which are not up to date. */
export async function build(
  files: readonly string[],
  options: BuildOptions,
  world: LockWorld & Pick<World, 'cwd' | 'env' | 'stdin' | 'stdout'>,
): Promise<Report> {
  const guides = await compileGuides(await findGuides(files, world.cwd), options.maxSize, world);
  const jobs = await prepareJobs(guides, options, world.cwd);
  const terminal = makeTerminal(options, world);
  const lines = options.check
    ? jobs.flatMap((job) => checkReport(job, terminal.width))
    : await write(jobs, options.force === true, terminal.width, world);
  // Paths and sentences are whole: a terminal breaks what is too long for it, a log keeps it.
  const show = (shown: readonly Line[]) => renderLines(shown, { ...terminal, width: Number.POSITIVE_INFINITY });
  if (!options.check) return { text: show(lines), code: exitCodes.clean };
  if (lines.length > 0) return { text: show(lines), code: exitCodes.findings };
  return { text: show([[upToDate(jobs, options.out)]]), code: exitCodes.clean };
}

async function write(
  jobs: readonly BuildJob[],
  force: boolean,
  width: number,
  world: LockWorld & Pick<World, 'cwd'>,
): Promise<Line[]> {
  const permission = { cwd: world.cwd, force };
  const refused: string[] = [];
  for (const job of jobs) refused.push(...(await refusals(job, permission)));
  if (refused.length > 0) throw new UsageError(...refused);
  const lines: Line[] = [];
  for (const job of jobs) lines.push(...(await writeJob(job, permission, width, world)));
  return lines;
}

function upToDate(jobs: readonly BuildJob[], out: string): string {
  const files = jobs.reduce((sum, { outputs }) => sum + outputs.files.length, 0);
  return `${out} is up to date: ${count(files, 'file')} of ${count(jobs.length, 'guide')}`;
}
