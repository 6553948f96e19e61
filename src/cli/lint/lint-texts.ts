import { setImmediate } from 'node:timers/promises';
import { compile } from '../../compile.ts';
import {
  type LintResult,
  lint,
  listShellTexts,
  type Rule,
  type Report as RuleReport,
  rules,
  type ShellText,
} from '../../lint/index.ts';
import type { Guide, GuideKind } from '../../model/index.ts';
import type { RuleLevel } from '../config/config.ts';
import type { GuideText } from '../inputs/read-guides.ts';
import type { ReportedGuide } from '../reporters/report.ts';
import type { World } from '../world.ts';
import { findSecrets, secretRule } from './find-secrets.ts';
import type { HeardComments } from './heard-comments.ts';
import { askShellCheck, type ShellCheckAnswer } from './shellcheck.ts';
import type { ShellCheckReport } from './shellcheck-report.ts';
import { spareMemory } from './spare-memory.ts';
import type { Stopwatch } from './stopwatch.ts';
import { type Looks, recordLooks, surroundingsOf } from './surroundings.ts';

export interface LintJob {
  readonly levelOf: (rule: Rule, path: string) => RuleLevel;
  /** What ShellCheck has said; null when it is not asked. */
  readonly heard: HeardComments | null;
  /** In place of the kind that a guide is found to be. */
  readonly kind?: GuideKind;
  readonly stopwatch: Stopwatch;
  /** Called before each guide. */
  readonly onGuide: (number: number) => void;
}

/** What a result rests on, the guide and the rules apart. */
export interface Grounds {
  readonly looks: Looks;
  /** Whether it holds something to show to ShellCheck. */
  readonly hasShell: boolean;
}

export interface Linted {
  readonly guides: readonly ReportedGuide[];
  /** For each of them. */
  readonly grounds: readonly Grounds[];
  /** Programs that were to be asked and are not installed. */
  readonly missing: ReadonlySet<string>;
}

/**
 * The models of so many guides, and of as many that wait for ShellCheck, are held at once: more of them share a start of
 * it, fewer are linted while what was read to compile them is still known.
 */
const chunkSize = 10;

const foreignRules = rules.filter(({ tool }) => tool === 'shellcheck');

/** A text, unless somebody has compiled it. */
type Text = GuideText & { readonly guide?: Guide };

interface Compiled extends GuideText {
  readonly guide: Guide;
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** What ShellCheck is shown. */
  readonly shells: readonly ShellText[];
}

/** Compiles texts and lints them. Knows no baseline and applies no fix, so that it can be asked again after one. */
export async function lintTexts(
  texts: readonly Text[],
  job: LintJob,
  world: Pick<World, 'ask' | 'cwd'>,
): Promise<Linted> {
  spareMemory(texts.length);
  const linted = { guides: [] as ReportedGuide[], grounds: [] as Grounds[], missing: new Set<string>() };
  let lintLast = async () => {};
  for (let start = 0; start < texts.length; start += chunkSize) {
    const chunk = texts.slice(start, start + chunkSize).map((text, index) => {
      job.onGuide(start + index + 1);
      return compileText(text, job);
    });
    // Goes on while this chunk before it is linted and the next one compiled, once it has been started.
    const answer = linted.missing.has('shellcheck') ? Promise.resolve(null) : askAbout(chunk, job, world);
    answer.catch(() => {});
    await setImmediate();
    await lintLast();
    lintLast = () => lintChunk(chunk, answer, linted, job, world);
  }
  await lintLast();
  return linted;
}

function compileText({ path, text, guide: known }: Text, job: LintJob): Compiled {
  const guide = known ?? job.stopwatch.measure('compile', () => compileOne(path, text, job.kind));
  const levels = levelsFor(path, job);
  const shells = job.heard !== null && isAsked(levels) ? listShellTexts(guide, text) : [];
  return { path, text, guide, levels, shells };
}

const askAbout = async (
  chunk: readonly Compiled[],
  { heard }: LintJob,
  world: Pick<World, 'ask'>,
): Promise<ShellCheckAnswer> =>
  heard === null
    ? []
    : askShellCheck(
        chunk.map(({ shells }) => shells),
        heard,
        world,
      );

async function lintChunk(
  chunk: readonly Compiled[],
  asked: Promise<ShellCheckAnswer>,
  { guides, grounds, missing }: { guides: ReportedGuide[]; grounds: Grounds[]; missing: Set<string> },
  job: LintJob,
  world: Pick<World, 'cwd'>,
): Promise<void> {
  const answer = await job.stopwatch.measureLater('waiting for shellcheck', () => asked);
  if (answer === null) missing.add('shellcheck');
  for (const [index, { path, text, guide, levels, shells }] of chunk.entries()) {
    const reports = new Map(foreignRules.map(({ id }) => [id, reportsOf(id, answer?.[index] ?? [])]));
    if (levels.get(secretRule) !== 'off') {
      reports.set(secretRule, await job.stopwatch.measureLater('secretlint', () => findSecrets(text)));
    }
    const { surroundings, looks } = recordLooks(surroundingsOf(path, world.cwd));
    const result = lint(guide, {
      text,
      severityOf: ({ id }) => levels.get(id) ?? 'off',
      surroundings,
      foreign: reports,
      clock: job.stopwatch.now,
    });
    job.stopwatch.addAll(result.times);
    guides.push(reportOf(guide, text, result));
    grounds.push({ looks: looks(), hasShell: shells.length > 0 });
  }
}

const reportsOf = (id: string, found: readonly ShellCheckReport[]): readonly RuleReport[] =>
  found.filter(({ rule }) => rule === id).map(({ report }) => report);

const compileOne = (path: string, text: string, kind: GuideKind | undefined): Guide => {
  const guide = compile(text, path === '-' ? { path, slug: 'stdin' } : { path });
  return kind === undefined ? guide : { ...guide, kind };
};

const levelsFor = (path: string, { levelOf }: LintJob): ReadonlyMap<string, RuleLevel> =>
  new Map(rules.map((rule) => [rule.id, levelOf(rule, path)]));

const isAsked = (levels: ReadonlyMap<string, RuleLevel>): boolean =>
  foreignRules.some(({ id }) => levels.get(id) !== 'off');

const reportOf = (
  { source, kind, title }: Guide,
  text: string,
  { findings, suppressed }: LintResult,
): ReportedGuide => ({
  path: source.path,
  kind,
  title,
  text,
  findings: copyOf(findings),
  suppressed: copyOf(suppressed),
  baselined: [],
});

/** Strings that are cut out of a text keep all of it; those of a copy do not, and thousands of guides wait for a report. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));
