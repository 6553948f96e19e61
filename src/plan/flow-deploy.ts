import { type Block, type Disposition, partOf } from '../model/index.ts';
import { gather, leaveOut, type Outcome } from './action-draft.ts';
import { reasonOf } from './block-reason.ts';
import { showChecklist } from './checklist-block.ts';
import { confirmForward } from './confirm.ts';
import { useForward, useOfCriterion } from './item-use.ts';
import { showBlock } from './manual-block.ts';
import type { Planning } from './planning.ts';
import { reasonOfPart } from './reason-of-part.ts';
import { runBlock } from './run-block.ts';
import { callersOf } from './script-calls.ts';
import { type SectionRules, walkSection } from './walk-section.ts';
import { writeScript } from './write-script.ts';

type Handler = (planning: Planning, block: Block, reason: string) => Outcome;

const run: Handler = (planning, block, reason) => runBlock(planning, block, reason, confirmForward(block.disposition));
const leave: Handler = (_, block, reason) => leaveOut(block, reason);

const handlers: Readonly<Record<Disposition, Handler>> = {
  auto: run,
  'auto-after-params': run,
  'verify-auto': run,
  'gate-then-auto': run,
  choice: run,
  'manual-prompt': (planning, block, reason) =>
    block.role === 'checklist' ? showChecklist(planning, block, reason) : showBlock(planning, block, reason),
  'write-file': writeScript,
  'env-config': (planning, block, reason) => showBlock(planning, block, reason, { kind: 'set' }),
  'checklist-only': leave,
  exclude: leave,
  'rollback-script': (_, block) => leaveOut(block, reasonOfPart.back),
};

/** Everything on the way forward, in the order of the guide. */
export function planDeploy(planning: Planning): Outcome {
  const { index, isHere } = planning;
  const forward: SectionRules = {
    block: (block) => handlers[block.disposition](planning, block, reasonOf(block)),
    item: useForward,
    criterion: useOfCriterion,
    stopsAtGates: true,
    showsProse: true,
    unshown: 'a list that asks for nothing',
  };
  const back: SectionRules = {
    block: (block) => writeCalled(planning, block),
    item: (item, section) =>
      isVerdict(planning, section.id) && item.role === 'criterion-rollback' ? 'triggers' : null,
    criterion: (criterion) => (isVerdict(planning, criterion.section) ? useOfCriterion(criterion) : null),
    stopsAtGates: false,
    showsProse: false,
    unshown: null,
  };
  return gather(
    index.guide.sections
      .filter(({ id }) => isHere(id))
      .map((section) => {
        const part = partOf(index, section.id);
        if (part === 'forward') return walkSection(planning, section, forward);
        if (part === 'back') return walkSection(planning, section, back);
        if (part === 'upkeep' || part === 'development')
          return walkSection(planning, section, besideOf(reasonOfPart[part]));
        return gather(blocksOf(planning, section.id).map((block) => leaveOut(block, reasonOfPart[part])));
      }),
  );
}

/** Lists and blocks of a part that is no step of a deployment, with the reason. */
const besideOf = (reason: string): SectionRules => ({
  block: (block) => leaveOut(block, reason),
  item: () => null,
  criterion: () => null,
  stopsAtGates: false,
  showsProse: false,
  unshown: reason,
});

function blocksOf({ index }: Planning, section: string): Block[] {
  return index.guide.blocks.filter((block) => block.section === section);
}

/** Whether conditions stand beside the criteria for success: who judges the one must see the other. */
function isVerdict({ index }: Planning, section: string): boolean {
  return index.chain(section).some(({ kind }) => kind === 'criteria');
}

/** A script of the way back stays there, unless a step on the way forward calls it. */
function writeCalled(planning: Planning, block: Block): Outcome {
  const { index, isHere } = planning;
  const isCalled =
    block.role === 'script' &&
    callersOf(index.guide, block).some(
      (caller) => isHere(caller.section) && partOf(index, caller.section) === 'forward' && isFollowed(caller),
    );
  return isCalled
    ? writeScript(planning, block, 'a step on the way forward calls it')
    : leaveOut(block, reasonOfPart.back);
}

function isFollowed({ disposition }: Block): boolean {
  return disposition !== 'exclude' && disposition !== 'rollback-script' && disposition !== 'checklist-only';
}
