import { type Block, type HazardKind, partOf, type SectionKind } from '../model/index.ts';
import { describeSql } from '../shell/index.ts';
import { gather, leaveOut, type Outcome } from './action-draft.ts';
import { reasonOf } from './block-reason.ts';
import { showChecklist } from './checklist-block.ts';
import { confirmForward } from './confirm.ts';
import { useForChecks, useOfCriterion } from './item-use.ts';
import { showBlock } from './manual-block.ts';
import { maskPlaceholders } from './mask-placeholders.ts';
import type { Planning } from './planning.ts';
import { runBlock } from './run-block.ts';
import { readSteps } from './shell-steps.ts';
import { shellLines } from './shell-text.ts';
import { type SectionRules, walkSection } from './walk-section.ts';

const verifying: ReadonlySet<SectionKind> = new Set(['verify', 'monitoring', 'post-deploy', 'criteria']);
const changing: ReadonlySet<HazardKind> = new Set([
  'destructive',
  'irreversible',
  'production-affecting',
  'state-changing',
  'publishes-code',
  'git-add-all',
  'sends-email',
  'cost',
  'leaves-running',
]);

/** Only what looks at the result: checks that change nothing, criteria and lists of what to verify. */
export function planVerify(planning: Planning): Outcome {
  const { index, isHere } = planning;
  const rules: SectionRules = {
    block: (block) => checkBlock(planning, block),
    item: useForChecks,
    criterion: useOfCriterion,
    stopsAtGates: false,
    showsProse: false,
    unshown: null,
  };
  return gather(
    index.guide.sections
      .filter(({ id }) => isHere(id) && partOf(index, id) === 'forward')
      .map((section) => walkSection(planning, section, rules)),
  );
}

function checkBlock(planning: Planning, block: Block): Outcome {
  const kind = planning.index.sections.get(block.section)?.kind ?? 'overview';
  if (block.role === 'checklist' && block.disposition === 'manual-prompt' && verifying.has(kind))
    return showChecklist(planning, block, reasonOf(block));
  if (verifying.has(kind) && looksByHand(block)) return showBlock(planning, block, reasonOf(block));
  if (!isCheck(block, kind)) return leaveOut(block, 'is not a check, or changes something: deploy.sh');
  return runBlock(planning, block, reasonOf(block), confirmForward(block.disposition));
}

function isCheck(block: Block, kind: SectionKind): boolean {
  const isMeant =
    block.disposition === 'verify-auto' ||
    (block.disposition === 'auto' && verifying.has(kind)) ||
    (block.disposition === 'choice' && verifying.has(kind) && isUnderstood(block));
  if (!isMeant || block.hazards.some(({ kind: hazard }) => changing.has(hazard))) return false;
  if (block.role === 'query') return describeSql(block.text).readOnly;
  return block.repl === null && !makesBackup(block);
}

/** A check that a person makes, in a session or on another machine. */
const looksByHand = (block: Block): boolean =>
  block.disposition === 'manual-prompt' &&
  block.role === 'run' &&
  block.commands.length > 0 &&
  isUnderstood(block) &&
  !block.hazards.some(({ kind }) => changing.has(kind));

const isUnderstood = ({ hazards, blocking }: Block) =>
  !hazards.some(({ kind }) => kind === 'unknown-command') && blocking.length === 0;

function makesBackup(block: Block): boolean {
  const { steps } = readSteps(maskPlaceholders(block, shellLines(block) ?? []));
  return steps.some(({ facts }) => facts.some(({ effects }) => effects.includes('backup')));
}
