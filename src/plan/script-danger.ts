import type { Block, GuideIndex } from '../model/index.ts';
import type { Danger } from './confirm.ts';
import { maskPlaceholders } from './mask-placeholders.ts';
import { filesCalledBy, scriptsByFile } from './script-calls.ts';
import { readSteps } from './shell-steps.ts';
import { shellLines } from './shell-text.ts';

/** What a text does by itself, or through the scripts that it calls. */
type Deeds = Pick<Danger, 'hazards' | 'effects'>;

/** What a script of the guide does when it is started. */
export function deedsOf(script: Block): Deeds {
  const deeds = known.get(script) ?? readDeeds(script);
  known.set(script, deeds);
  return deeds;
}

const known = new WeakMap<Block, Deeds>();

function readDeeds(script: Block): Deeds {
  const lines = script.dialect === 'python' ? [] : (shellLines(script) ?? []);
  const { steps } = readSteps(maskPlaceholders(script, lines));
  return {
    hazards: [...new Set(script.hazards.map(({ kind }) => kind))],
    effects: new Set(steps.flatMap(({ facts }) => facts.flatMap((fact) => fact.effects))),
  };
}

/** A call is as dangerous as what it calls. */
export function withCalled({ guide }: GuideIndex, block: Block, isOwn: (line: number) => boolean, own: Deeds): Deeds {
  return mergeDeeds([own, ...filesCalledBy(guide, block, isOwn).map((file) => deedsOfFile(guide, file))]);
}

const ofFiles = new WeakMap<GuideIndex['guide'], Map<string, Deeds>>();

function deedsOfFile(guide: GuideIndex['guide'], file: string): Deeds {
  const known = ofFiles.get(guide) ?? new Map<string, Deeds>();
  ofFiles.set(guide, known);
  const deeds = known.get(file) ?? mergeDeeds((scriptsByFile(guide).get(file) ?? []).map(deedsOf));
  known.set(file, deeds);
  return deeds;
}

const mergeDeeds = (all: readonly Deeds[]): Deeds => ({
  hazards: [...new Set(all.flatMap(({ hazards }) => hazards))],
  effects: new Set(all.flatMap(({ effects }) => [...effects])),
});
