import type { Guide } from '../../model/index.ts';
import type { GuideText } from '../inputs/read-guides.ts';
import type { ReportedGuide } from '../reporters/report.ts';
import type { World } from '../world.ts';
import type { KnownResult } from './known-result.ts';
import type { KnownResults } from './known-results.ts';
import type { Linted, LintJob } from './lint-texts.ts';
import type { ShellCheckIdentity } from './shellcheck-identity.ts';

/** With its model where somebody makes that anyway; it is asked for when nothing is known. */
type LintedText = GuideText & { readonly guide?: Guide };

export type LintedGuides = Pick<Linted, 'guides' | 'missing'>;

/** Lints the guides of which nothing is known yet, and keeps what it finds. Without such guides, no compiler is loaded. */
export async function lintKnown(
  texts: readonly LintedText[],
  known: KnownResults,
  job: LintJob,
  /** Null when it is not asked. */
  shellCheck: ShellCheckIdentity | null,
  world: Pick<World, 'ask' | 'cwd'>,
): Promise<LintedGuides> {
  const all = texts.map((guide) => {
    const hash = guide.hash ?? known.hash(guide.text);
    return { guide, hash, result: known.find(guide.path, hash) };
  });
  const unknown = all.filter(({ result }) => result === null);
  const fresh = await lintFresh(
    unknown.map(({ guide }) => guide),
    job,
    world,
  );
  const isAsExpected = shellCheck === null || !fresh.wasAsked || fresh.missing.has('shellcheck') !== shellCheck.isThere;
  unknown.forEach(({ guide, hash }, at) => {
    const result = fresh.results[at];
    if (isAsExpected && result !== undefined) known.keep(guide.path, hash, result);
  });
  const missesShellCheck = all.some(({ result }) => result?.hasShell) && shellCheck?.isThere === false;
  const made = fresh.results.values();
  return {
    guides: all.map(({ guide, result }) => reportOf(guide, result ?? made.next().value!)),
    missing: new Set([...fresh.missing, ...(missesShellCheck ? ['shellcheck'] : [])]),
  };
}

interface Fresh {
  readonly results: readonly KnownResult[];
  readonly missing: ReadonlySet<string>;
  /** Whether ShellCheck had anything to read. */
  readonly wasAsked: boolean;
}

async function lintFresh(
  texts: readonly LintedText[],
  job: LintJob,
  world: Pick<World, 'ask' | 'cwd'>,
): Promise<Fresh> {
  if (texts.length === 0) return { results: [], missing: new Set(), wasAsked: false };
  const { lintTexts } = await import('./lint-texts.ts');
  const { guides, grounds, missing } = await lintTexts(texts, job, world);
  const results = guides.map(({ kind, title, findings, suppressed }, at) => {
    const { looks = [], hasShell = false } = grounds[at] ?? {};
    return { kind, title, findings, suppressed, looks, hasShell };
  });
  return { results, missing, wasAsked: grounds.some(({ hasShell }) => hasShell) };
}

const reportOf = (guide: GuideText, { kind, title, findings, suppressed }: KnownResult): ReportedGuide => ({
  path: guide.path,
  kind,
  title,
  // Decoded when a report shows a line of it, and only then.
  get text() {
    return guide.text;
  },
  findings,
  suppressed,
  baselined: [],
});
