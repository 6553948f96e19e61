import { type Block, type GuideIndex, partOf, type Section, tellsOfWholeLoss } from '../model/index.ts';

const done: ReadonlySet<string> = new Set(['run', 'session', 'repl', 'query']);

/**
 * The sections that tell how a step of the way forward is undone, each with that step: the step itself, or a part
 * "Rollback" below it. Where the whole deployment is one section, what undoes it is the way back itself, and one part
 * "Rollback" alone is a way back like any other.
 */
export function findStepUndos(index: GuideIndex, isBack: (block: Block) => boolean): ReadonlyMap<string, string> {
  const isForward = (block: Block) => done.has(block.role) && !isBack(block) && block.disposition !== 'exclude';
  const { sections } = index.guide;
  const holdsStep = (id: string) => blocksOf(index, id).some(isForward);
  const holdsSteps = (phase: Section) =>
    isPhase(phase) && sections.some((one) => isBelow(index, one, phase.id) && holdsStep(one.id));
  const steps = sections.filter(
    (section) => section.kind === 'deploy' && (holdsStep(section.id) || holdsSteps(section)),
  );
  if (steps.length < 2) return new Map();
  const undone = steps.filter(({ id }) => {
    const [first, ...rest] = blocksOf(index, id);
    return partOf(index, id) !== 'back' && first !== undefined && !isBack(first) && rest.some(isBack);
  });
  const inside: [string, string][] = undone.map(({ id }) => [id, id]);
  // Which of several parts undoes a step is not known, and neither is what belongs between the other steps then.
  const isClear = steps.every((step) => partsBelow(index, step).length < 2);
  const below = (isClear ? steps : []).flatMap((step) =>
    partsThatUndo(index, step, steps)
      .filter(({ id }) => blocksOf(index, id).some(isBack))
      .map(({ id }): [string, string] => [id, step.id]),
  );
  const told = new Map([...inside, ...below]);
  return new Set(told.values()).size > 1 ? told : new Map(inside);
}

/** Of parts with a number one follows the other, whatever steps they have of their own. */
const isPhase = ({ label }: Section): boolean => label !== null && /\d/.test(label);

/** The sections of the one part below a step that leads back, where the step is no side of a choice and what it undoes is known. */
function partsThatUndo(index: GuideIndex, step: Section, steps: readonly Section[]): Section[] {
  const { sections } = index.guide;
  const [root] = partsBelow(index, step);
  if (root === undefined || root.choice || step.choice || tellsOfWholeLoss(root.title)) return [];
  if (partOf(index, step.id) === 'back') return [];
  const inner = steps.filter(
    (one) => one.id !== step.id && isBelow(index, one, step.id) && !isBelow(index, one, root.id),
  );
  const isOwn = inner.some((one) => partsBelow(index, one).length > 0);
  if (isOwn || (inner.length > 0 && !isPhase(step))) return [];
  return sections.filter((section) => isBelow(index, section, root.id));
}

const isBelow = (index: GuideIndex, { id }: Section, above: string): boolean =>
  index.chain(id).some((one) => one.id === above);

const partsBelow = (index: GuideIndex, { id: step }: Section): Section[] =>
  index.guide.sections.filter(({ id, kind }) => kind === 'rollback' && index.chain(id)[1]?.id === step);

const blocksOf = ({ guide }: GuideIndex, section: string): Block[] =>
  guide.blocks.filter((block) => block.section === section);
