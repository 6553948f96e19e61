import type { Block, GuideIndex } from '../model/index.ts';
import type { Danger } from './confirm.ts';
import { maskPlaceholders } from './mask-placeholders.ts';
import { scriptsCalledBy } from './script-calls.ts';
import { readSteps } from './shell-steps.ts';
import { shellLines } from './shell-text.ts';

/** What a text does by itself, or through the scripts that it calls. */
type Deeds = Pick<Danger, 'hazards' | 'effects'>;

/** What a script of the guide does when it is started. */
export function deedsOf(script: Block): Deeds {
  const lines = script.dialect === 'python' ? [] : (shellLines(script) ?? []);
  const { steps } = readSteps(maskPlaceholders(script, lines));
  return {
    hazards: [...new Set(script.hazards.map(({ kind }) => kind))],
    effects: new Set(steps.flatMap(({ facts }) => facts.flatMap((fact) => fact.effects))),
  };
}

/** A call is as dangerous as what it calls. */
export function withCalled({ guide }: GuideIndex, block: Block, isOwn: (line: number) => boolean, own: Deeds): Deeds {
  const called = scriptsCalledBy(guide, block, isOwn).map(deedsOf);
  return {
    hazards: [...new Set([own, ...called].flatMap(({ hazards }) => hazards))],
    effects: new Set([own, ...called].flatMap(({ effects }) => [...effects])),
  };
}
