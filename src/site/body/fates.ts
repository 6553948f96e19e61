import type { Plan } from '../../plan/index.ts';
import type { BlockView } from './body.ts';

/** A generated script, for what it does with each block. */
export interface ScriptPlan {
  /** Its path below the folder of the guide. */
  readonly path: string;
  readonly plan: Plan;
}

/** What each script does with each block, by block; scripts that do the same are named together. */
export function fatesByBlock(scripts: readonly ScriptPlan[]): ReadonlyMap<string, BlockView['fates']> {
  const fates = new Map<string, Map<string, string[]>>();
  for (const { path, plan } of scripts) {
    const said = new Map<string, string[]>();
    for (const { block, kind, because } of plan.actions) {
      if (block !== null) push(said, block, `${doing[kind]}: ${because}`);
    }
    for (const { block, reason } of plan.leftOut) push(said, block, `does not run it: ${reason}`);
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
