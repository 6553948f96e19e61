import { groupBy } from '../outline/group-by.ts';
import type { Outputs, Script } from './make-outputs.ts';

/** What a person should know of the scripts of a guide before relying on them, a sentence each. */
export function attentionOf({ scripts, guide }: Outputs): string[] {
  const findings = scripts.flatMap(({ path, emission }) => emission.findings.map((finding) => ({ ...finding, path })));
  const alike = [...groupBy(findings, ({ line, message }) => `${line} ${message}`).values()];
  return [
    ...scripts.flatMap((script) => notes[script.flow](script, guide.rollback.length > 0) ?? []),
    ...alike
      .map((rows) => ({ ...rows[0]!, paths: rows.map(({ path }) => path).join(', ') }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, paths, message }) => `line ${line} (${paths}): ${message}`),
  ];
}

type Note = (script: Script, hasWayBack: boolean) => string | null;

const notes: Readonly<Record<Script['flow'], Note>> = {
  deploy: ({ path, emission }) => {
    if (emission.steps.length === 0) return `${path} has no step.`;
    return runsNothing(emission) ? `No step runs by itself in ${path}; a person does them all.` : null;
  },
  verify: () => null,
  rollback: ({ path, emission }, hasWayBack) => {
    if (!runsNothing(emission)) return null;
    if (hasWayBack && emission.steps.length === 0)
      return `No way back: nothing that the guide tells belongs to ${path}.`;
    if (!hasWayBack) return `No way back: the guide has no rollback, so ${path} runs nothing.`;
    return `No way back runs by itself: ${path} only shows what to do.`;
  },
};

const runsNothing = ({ steps }: Script['emission']): boolean =>
  steps.every(({ kind }) => kind === 'manual' || kind === 'gate');
