import type { GuideKind } from '../../model/index.ts';
import type { BaselineChoices, Outcome as BaselineOutcome } from '../baseline/use-baseline.ts';
import type { RuleLevel } from '../config/config.ts';
import { type LintChoices, type LintSettings, resolveSettings } from '../config/lint-settings.ts';
import { type ConfigChoice, type LoadedConfig, loadConfig } from '../config/load-config.ts';
import { findRepository } from '../config/repository-root.ts';
import { exitCodes } from '../exit-codes.ts';
import { findGuides, type Input } from '../inputs/find-guides.ts';
import { type GuideText, type KnownGuides, readGuides } from '../inputs/read-guides.ts';
import { fixFindings } from '../lint/fix-findings.ts';
import { HeardComments } from '../lint/heard-comments.ts';
import { type LintedGuides, lintKnown } from '../lint/lint-known.ts';
import { type CacheChoices, openResults } from '../lint/open-results.ts';
import { makeProgress } from '../lint/progress.ts';
import { reasonToFail } from '../lint/reason-to-fail.ts';
import { shellCheckNotes } from '../lint/shellcheck-notes.ts';
import { statsLines } from '../lint/stats-lines.ts';
import { Stopwatch } from '../lint/stopwatch.ts';
import type { ReporterName } from '../reporters/names.ts';
import type { Report } from '../reporters/report.ts';
import { writeSummary } from '../reporters/summary.ts';
import { chooseFormats, writeReports } from '../reporters/write-reports.ts';
import { printable } from '../terminal/printable.ts';
import { makeTerminal, type TerminalOptions } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface FormatChoice {
  readonly name: ReporterName;
  /** Null for what is printed. */
  readonly file: string | null;
}

export interface LintOptions extends LintChoices, BaselineChoices, CacheChoices, ConfigChoice, TerminalOptions {
  readonly format: readonly FormatChoice[];
  readonly rule: ReadonlyMap<string, RuleLevel>;
  readonly output?: string;
  readonly fix?: true;
  readonly suggested?: true;
  readonly quiet?: true;
  readonly kind?: GuideKind;
  readonly stdinFilename?: string;
  readonly maxSize: number;
}

export interface LintOutcome {
  readonly text: string;
  /** For standard error. */
  readonly notes: string;
  readonly code: number;
}

/** Lints guides: reads, compiles, asks the rules, takes out what the baseline knows, and reports. */
export async function lintGuides(files: readonly string[], options: LintOptions, world: World): Promise<LintOutcome> {
  const { cwd } = world;
  if (options.acceptNew && !options.updateBaseline) {
    throw new UsageError('--accept-new belongs to --update-baseline; give both.');
  }
  if (options.suggested && !options.fix) throw new UsageError('--suggested belongs to --fix; give both.');
  const formats = chooseFormats(options, world);
  const config = await loadConfig(options, world);
  const settings = resolveSettings(options, config, cwd);
  const { known, shellCheck } = await openResults(options, config, settings, world);
  const read = await readTexts(files, options, config, known, world);
  const stopwatch = new Stopwatch();
  const progress = makeProgress(
    read.filter(({ path, hash }) => hash === undefined || !known.has(path, hash)).length,
    world,
  );
  const job = {
    levelOf: settings.levelOf,
    heard: settings.shellcheck === 'off' ? null : new HeardComments(),
    stopwatch,
    onGuide: progress.show,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
  };
  const lintAll = (texts: readonly GuideText[]) =>
    lintKnown(texts, known, job, shellCheck, world).finally(progress.clear);
  const first = await lintAll(read);
  const kinds = options.suggested ? (['safe', 'suggested'] as const) : (['safe'] as const);
  const fixed = options.fix ? await fixFindings(read, first.guides, kinds, job, world).finally(progress.clear) : null;
  const linted = fixed === null ? first : await lintAll(fixed.texts);
  known.save();
  const shellNotes = shellCheckNotes(linted.missing, settings.shellcheck);
  const { report, notes } = await useKnownFindings(linted, settings, options, world);
  const reason = reasonToFail(report, settings);
  const shown = options.quiet ? errorsOf(report) : report;
  const text = await writeReports(shown, formats, {
    terminal: makeTerminal(options, world),
    mostOfRule: options.only === undefined ? 20 : Number.POSITIVE_INFINITY,
    cwd,
    root: findRepository(cwd) ?? cwd,
  });
  const summary = formats.some(({ name, file }) => name === 'pretty' && file === null)
    ? []
    : [`${writeSummary(shown)}.`];
  const sentences = [...(fixed?.notes ?? []), ...shellNotes, ...notes, ...summary, ...(reason?.note ?? [])];
  return {
    text,
    notes: [
      ...sentences.map((sentence) => `runsheet: ${printable(sentence)}\n`),
      ...(options.stats ? statsLines(stopwatch) : []),
    ].join(''),
    code: reason === null ? exitCodes.clean : exitCodes.findings,
  };
}

/** Who has no baseline need not wait for what reads one. */
async function useKnownFindings(
  linted: LintedGuides,
  settings: LintSettings,
  options: LintOptions,
  world: Pick<World, 'cwd' | 'undisturbed'>,
): Promise<BaselineOutcome> {
  if (settings.baseline === null && !options.updateBaseline) {
    return { report: { guides: linted.guides, stale: 0 }, notes: [] };
  }
  const { useBaseline } = await import('../baseline/use-baseline.ts');
  return useBaseline(linted, settings, options, world);
}

async function readTexts(
  files: readonly string[],
  { stdinFilename, maxSize }: LintOptions,
  { config, folder, name }: LoadedConfig,
  known: KnownGuides,
  world: World,
): Promise<GuideText[]> {
  const inputs = await findInputs(
    files,
    stdinFilename,
    world.cwd,
    config.include && { globs: config.include, folder, name },
  );
  if (stdinFilename === undefined) return readGuides(inputs, maxSize, world, known);
  const texts = await readGuides(inputs, maxSize, world);
  return texts.map(({ text }) => ({ path: stdinFilename, text }));
}

async function findInputs(
  files: readonly string[],
  stdinFilename: string | undefined,
  ...[cwd, include]: [string, Parameters<typeof findGuides>[2]]
): Promise<Input[]> {
  if (stdinFilename === undefined) return findGuides(files, cwd, include);
  const others = files.filter((file) => file !== '-');
  if (others.length > 0) {
    throw new UsageError(
      `--stdin-filename is about standard input, but ${others[0]} was named; leave one of them out.`,
    );
  }
  return [{ path: '-', named: true }];
}

const errorsOf = ({ guides, stale }: Report): Report => ({
  guides: guides.map((guide) => ({
    ...guide,
    findings: guide.findings.filter(({ severity }) => severity === 'error'),
  })),
  stale,
});
