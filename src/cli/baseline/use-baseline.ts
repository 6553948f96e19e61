import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { rules } from '../../lint/index.ts';
import type { LintSettings } from '../config/lint-settings.ts';
import type { LintedGuides } from '../lint/lint-known.ts';
import { count } from '../outline/wording.ts';
import type { Report } from '../reporters/report.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { applyBaseline, type Baselined } from './apply-baseline.ts';
import type { Entry } from './baseline.ts';
import { keepBaseline, readBaseline } from './baseline-file.ts';

export interface BaselineChoices {
  readonly updateBaseline?: true;
  /** Also findings that an existing baseline does not know. */
  readonly acceptNew?: true;
}

export interface Outcome {
  readonly report: Report;
  /** What to say about the baseline, a sentence each. */
  readonly notes: readonly string[];
}

/** Takes the findings that the baseline knows out of a report, and brings the baseline up to date when that is wanted. */
export async function useBaseline(
  { guides, missing }: LintedGuides,
  { baseline: path, levelOf }: Pick<LintSettings, 'baseline' | 'levelOf'>,
  { updateBaseline, acceptNew }: BaselineChoices,
  { cwd, undisturbed }: Pick<World, 'cwd' | 'undisturbed'>,
): Promise<Outcome> {
  if (path === null) {
    if (updateBaseline) throw new UsageError('--update-baseline needs the file: name it with --baseline.');
    return { report: { guides, stale: 0 }, notes: [] };
  }
  const name = relative(cwd, path).replaceAll(sep, '/');
  const entries = await readBaseline(path, name);
  if (entries === null && !updateBaseline) {
    throw new UsageError(`${name}: there is no such baseline; --update-baseline writes it.`);
  }
  const entryPath = (guide: string) => relative(dirname(path), resolve(cwd, guide)).replaceAll(sep, '/');
  const linted = new Map(guides.map((guide) => [entryPath(guide.path), guide.path]));
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const wasLookedFor = (entry: Entry): boolean => {
    const guide = linted.get(entry.path);
    if (guide === undefined) return !existsSync(resolve(dirname(path), entry.path));
    const rule = ruleOf.get(entry.rule);
    if (rule === undefined) return true;
    return levelOf(rule, guide) !== 'off' && !(rule.tool !== undefined && missing.has(rule.tool));
  };
  const applied = applyBaseline(guides, entries ?? [], { entryPath, wasLookedFor });
  if (!updateBaseline)
    return { report: { guides: applied.guides, stale: applied.stale.length }, notes: staleNotes(name, applied) };

  const takesNew = entries === null || acceptNew === true;
  const next = takesNew ? [...applied.kept, ...applied.unknown] : applied.kept;
  await undisturbed(() => keepBaseline(path, name, next));
  const result = takesNew ? applyBaseline(guides, next, { entryPath, wasLookedFor }) : applied;
  return { report: { guides: result.guides, stale: 0 }, notes: updateNotes(name, applied, next.length, takesNew) };
}

const staleNotes = (name: string, { stale }: Baselined): string[] =>
  stale.length === 0
    ? []
    : [
        `${name}: of ${count(stale.length, 'entry', 'entries')} there is no finding any more; --update-baseline removes ` +
          `${stale.length === 1 ? 'it' : 'them'}.`,
      ];

function updateNotes(name: string, { stale, unknown }: Baselined, size: number, takesNew: boolean): string[] {
  const added = takesNew ? unknown.length : 0;
  const changes = [...(added > 0 ? [`${added} added`] : []), ...(stale.length > 0 ? [`${stale.length} removed`] : [])];
  const written = `${name}: ${count(size, 'entry', 'entries')}${changes.length > 0 ? ` (${changes.join(', ')})` : ''}.`;
  if (takesNew || unknown.length === 0) return [written];
  const refused = `${name}: ${count(unknown.length, 'new finding')} ${unknown.length === 1 ? 'was' : 'were'} not added; `;
  return [written, `${refused}--accept-new takes in what is new.`];
}
