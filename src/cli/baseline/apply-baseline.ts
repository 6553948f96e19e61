import type { Finding } from '../../model/index.ts';
import type { ReportedGuide } from '../reporters/report.ts';
import { type Entry, keyOf } from './baseline.ts';

export interface BaselineScope {
  /** The path of a guide as the baseline writes it. */
  readonly entryPath: (path: string) => string;
  /** Whether the run could have found what an entry stands for. */
  readonly wasLookedFor: (entry: Entry) => boolean;
}

export interface Baselined {
  /** With what the baseline knows taken out of the findings. */
  readonly guides: readonly ReportedGuide[];
  /** Entries of which the finding is still there, or was not looked for. */
  readonly kept: readonly Entry[];
  readonly stale: readonly Entry[];
  /** Findings that it does not know. */
  readonly unknown: readonly Entry[];
}

export function applyBaseline(
  guides: readonly ReportedGuide[],
  entries: readonly Entry[],
  { entryPath, wasLookedFor }: BaselineScope,
): Baselined {
  const known = new Set(entries.map(keyOf));
  const seen = new Set<string>();
  const unknown: Entry[] = [];
  const isKnown = ({ path, rule, fingerprint }: Finding): boolean => {
    const entry = { path: entryPath(path), rule, fingerprint };
    const key = keyOf(entry);
    if (known.has(key)) seen.add(key);
    else unknown.push(entry);
    return known.has(key);
  };
  const split = guides.map((guide): ReportedGuide => {
    const baselined = guide.findings.filter(isKnown);
    const left = guide.findings.filter((finding) => !baselined.includes(finding));
    return { ...guide, findings: left, baselined };
  });
  const isLeft = (entry: Entry): boolean => seen.has(keyOf(entry)) || !wasLookedFor(entry);
  const kept = entries.filter(isLeft);
  return { guides: split, kept, stale: entries.filter((entry) => !isLeft(entry)), unknown };
}
