import type { Plan } from '../../plan/index.ts';
import type { LegendEntry } from './legend.ts';

/** A generated script, for what it does with each block. */
export interface ScriptPlan {
  /** Its path below the folder of the guide. */
  readonly path: string;
  readonly plan: Plan;
}

/**
 * What each script does with each block, by block; scripts that do the same are named together. That a script leaves out
 * what others run is told only when the same script of another environment runs it: nobody looks for it elsewhere.
 */
export function fatesByBlock(scripts: readonly ScriptPlan[]): ReadonlyMap<string, LegendEntry['fates']> {
  const fates = new Map<string, Map<string, string[]>>();
  const runners = listRunners(scripts);
  for (const { path, plan } of scripts) {
    const said = new Map<string, string[]>();
    for (const { block, kind, because } of plan.actions) {
      if (block !== null) push(said, block, `${doing[kind]}: ${because}`);
    }
    for (const { block, reason } of plan.leftOut) {
      const own = runners.get(block);
      if (own === undefined || own.has(nameOf(path))) push(said, block, `does not run it: ${reason}`);
    }
    for (const [block, texts] of said) {
      const own = fates.get(block) ?? new Map<string, string[]>();
      fates.set(block, own);
      push(own, [...new Set(texts)].join('; '), path);
    }
  }
  return new Map(
    [...fates].map(([block, own]) => [block, [...own].map(([does, paths]) => ({ scripts: paths.join(', '), does }))]),
  );
}

/** Names of the scripts that do something with a block, by block. */
function listRunners(scripts: readonly ScriptPlan[]): ReadonlyMap<string, ReadonlySet<string>> {
  const runners = new Map<string, Set<string>>();
  for (const { path, plan } of scripts) {
    for (const { block } of plan.actions) {
      if (block !== null) runners.set(block, (runners.get(block) ?? new Set()).add(nameOf(path)));
    }
  }
  return runners;
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

const doing: Readonly<Record<Plan['actions'][number]['kind'], string>> = {
  run: 'runs it',
  gate: 'asks first',
  manual: 'shows it to a person',
  write: 'writes the file',
  choose: 'asks which one',
  set: 'shows the settings',
  expect: 'judges the result',
  observe: 'lets a person watch it',
};

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
