import { type Guide, type GuideIndex, indexGuide } from '../model/index.ts';
import { gather, leaveOut, type Outcome } from './action-draft.ts';
import { ActionIds } from './action-ids.ts';
import { decideChoices, notChosen } from './decide-choices.ts';
import { planDeploy } from './flow-deploy.ts';
import { planRollback } from './flow-rollback.ts';
import { planVerify } from './flow-verify.ts';
import { oneLine } from './line-text.ts';
import { listChoices } from './list-choices.ts';
import type { Flow, Plan } from './plan.ts';
import type { Planning } from './planning.ts';
import { listClients } from './query-client.ts';
import { selectPart } from './select-part.ts';
import type { Selection } from './selection.ts';
import { settleParameters } from './settle-parameters.ts';
import { choicesAt, chooseTarget, type Target, targetOf } from './targets.ts';

const flows: Readonly<Record<Flow, (planning: Planning) => Outcome>> = {
  deploy: planDeploy,
  verify: planVerify,
  rollback: planRollback,
};

/**
 * What one script of a guide does, in the order of the guide. Each block of the guide is in it or left out with the
 * reason. Throws a RangeError when the selection names what the guide has not.
 */
export function plan(guide: Guide, selection: Selection): Plan {
  const index = indexGuide(guide);
  const target = chooseTarget(guide, selection.environment);
  const all = planFlow(index, selection.flow, target);
  const chosen = decideChoices(index, all, listChoices(index, all.drafts), selection.choices ?? {}, notChosen);
  const { drafts, leftOut } = selectPart(index, chosen, selection);
  const isWhole = drafts.length === chosen.drafts.length;
  const earlier = selection.flow !== 'deploy' ? planFlow(index, 'deploy', target).drafts : isWhole ? [] : chosen.drafts;
  const { actions, parameters } = settleParameters(index, drafts, earlier);
  return {
    schema: 1,
    guide: {
      slug: guide.slug,
      title: oneLine(guide.title),
      path: guide.source.path,
      sha256: guide.source.sha256,
    },
    flow: selection.flow,
    environment: target,
    choices: listChoices(index, drafts),
    parameters,
    actions,
    leftOut: [...leftOut].sort((a, b) => a.lines.from - b.lines.from || a.lines.to - b.lines.to),
  };
}

function planFlow(index: GuideIndex, flow: Flow, target: Target | null): Outcome {
  const { guide } = index;
  const isHere = (section: string) => {
    const own = targetOf(index, section);
    return own === null || own === target;
  };
  const planning: Planning = { index, flow, ids: new ActionIds(guide), clients: listClients(guide), isHere };
  const { drafts, leftOut } = flows[flow](planning);
  const accounted = new Set([...drafts.map(({ action }) => action.block), ...leftOut.map(({ block }) => block)]);
  const others = guide.blocks
    .filter(({ id }) => !accounted.has(id))
    .map((block) => leaveOut(block, isHere(block.section) ? notIn[flow] : elsewhere(index, block.section)));
  return settleAt(index, target, {
    drafts,
    leftOut: [...leftOut, ...gather(others).leftOut],
  });
}

/** A script that is made for one place asks nobody which place it is for. */
function settleAt(index: GuideIndex, target: Target | null, outcome: Outcome): Outcome {
  const open = listChoices(index, outcome.drafts);
  const settled = Object.entries(choicesAt(index.guide, target)).filter(([name]) =>
    open.some(({ group }) => group === name),
  );
  return decideChoices(index, outcome, open, Object.fromEntries(settled), `is not meant for ${target}`);
}

const notIn: Readonly<Record<Flow, string>> = {
  deploy: 'is no part of the deployment',
  verify: 'is not a check of the result',
  rollback: 'is no part of the way back',
};

function elsewhere(index: GuideIndex, section: string): string {
  return `belongs to ${targetOf(index, section) ?? 'another environment'}, which has a script of its own`;
}
