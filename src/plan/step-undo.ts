import type { Block, GuideIndex } from '../model/index.ts';

const done: ReadonlySet<string> = new Set(['run', 'session', 'repl', 'query']);

/**
 * The steps of the way forward that tell how they are undone, in reading order. Where the whole deployment is one
 * section, what undoes it is the way back itself.
 */
export function listUndoneSteps(index: GuideIndex, isBack: (block: Block) => boolean): string[] {
  const steps = index.guide.sections.filter(({ id, kind }) => {
    const own = kind === 'deploy' ? blocksOf(index, id) : [];
    return own.some((block) => done.has(block.role) && !isBack(block) && block.disposition !== 'exclude');
  });
  if (steps.length < 2) return [];
  return steps
    .filter(({ id }) => {
      const own = blocksOf(index, id);
      const [first] = own;
      return first !== undefined && !isBack(first) && own.some(isBack);
    })
    .map(({ id }) => id);
}

const blocksOf = ({ guide }: GuideIndex, section: string): Block[] =>
  guide.blocks.filter((block) => block.section === section);
