import {
  accompaniesWaysBack,
  type Block,
  type GuideIndex,
  partOf,
  type RollbackPlan,
  type Section,
  tellsOfWholeLoss,
} from '../model/index.ts';
import { oneLine } from './line-text.ts';
import { readSaidBefore } from './said-before.ts';
import { findStepUndos } from './step-undo.ts';

/** One way back of several, of which a person follows one. */
export interface WayBack {
  readonly section: string;
  readonly title: string;
}

export interface WaysBack {
  /** The way that a section belongs to; `common` when it belongs to all, null when it is no part of any. */
  readonly ofSection: (section: string) => WayBack | 'common' | null;
  readonly isBack: (block: Block) => boolean;
  /** The step that a section undoes, which is no way back alone: the last step done is undone first. */
  readonly undoes: (section: string) => string | null;
}

const whole =
  /(?<!\p{L})(?:emergency|full|complete|entire|whole|total|quick|fast|instant|notfall\p{L}*|vollständig\p{L}*|komplett\p{L}*|schnell\p{L}*|d['’]urgence|complète?|rapide|emergencia|complet[oa]|rápid[oa]|emergência|emergenza|rapido|аварийн\p{L}*|полн\p{L}*|быстр\p{L}*)(?!\p{L})|完全|紧急|緊急|快速|整体|全体/iu;

const isOutside = (disposition: string) => disposition === 'exclude' || disposition === 'checklist-only';

/**
 * The ways back of a guide. Rollback commands outside of every plan are a way of their own, unless they stand in the
 * rollback part that the plans are alternatives of.
 */
export function findWaysBack(index: GuideIndex, isHere: (section: string) => boolean): WaysBack {
  const { guide } = index;
  const plans = guide.rollback.filter(({ section }) => isHere(section));
  const bySection = new Map(plans.map((plan) => [plan.section, plan]));
  const isBackPart = (section: string) => partOf(index, section) === 'back';
  const isBack = (block: Block) =>
    isHere(block.section) &&
    !isOutside(block.disposition) &&
    (block.disposition === 'rollback-script' || isBackPart(block.section));
  // What is done when all is lost is no procedure that a step of the rollback belongs to.
  const isOrdinary = (section: string) => !index.chain(section).some(({ title }) => tellsOfWholeLoss(title));
  const inBackPart = guide.blocks.filter(
    (block) => isBack(block) && isBackPart(block.section) && isOrdinary(block.section),
  );
  const titles = uniqueTitles(index, plans, guide.blocks.filter(isBack));

  const told = new Map([...findStepUndos(index, isBack)].filter(([section]) => isHere(section)));
  const isForAll = inBackPart.some((block) => !told.has(block.section));
  // "Emergency rollback" is done instead of what undoes each step.
  const isInstead = inBackPart.some(
    ({ section }) => !told.has(section) && index.chain(section).some(({ title }) => whole.test(title)),
  );
  const parts = isInstead ? new Map([...told].filter(([section, step]) => section === step)) : told;
  const undone = isForAll || new Set(parts.values()).size > 1 ? parts : new Map<string, string>();
  // Who undoes one step because it failed has not chosen a way back.
  const isStepwise = (id: string) => {
    const own = guide.blocks.filter((block) => block.section === id && isBack(block));
    return own.length > 0 && own.every((block) => readSaidBefore(index, block).isConditional) && inBackPart.length > 0;
  };
  const wayOf = (id: string): WayBack => ({ section: id, title: titles(id) });
  const ofSection = (id: string): WayBack | 'common' | null => {
    const chain = index.chain(id);
    if (undone.has(id) || (!isBackPart(id) && isStepwise(id))) return 'common';
    const own = chain.find(({ id: above }) => bySection.has(above));
    // A plan outside the rollback part is only the commands that stand right there.
    if (own !== undefined && (isBackPart(own.id) || own.id === id)) return wayOf(own.id);
    if (!isBackPart(id)) return guide.blocks.some((block) => block.section === id && isBack(block)) ? wayOf(id) : null;
    const root = chain.findLast(({ kind }) => kind === 'rollback');
    if (root === undefined) return null;
    const hasPlans = plans.some(({ section }) => index.chain(section).some(({ id: above }) => above === root.id));
    return hasPlans || (plans.length > 0 && accompaniesWaysBack(root.title)) ? 'common' : wayOf(root.id);
  };
  return { ofSection, isBack, undoes: (id) => undone.get(id) ?? null };
}

/** Titles of ways by the id of their section, each one different. */
function uniqueTitles(
  index: GuideIndex,
  plans: readonly RollbackPlan[],
  blocks: readonly Block[],
): (section: string) => string {
  const titleOf = (id: string) => plans.find(({ section }) => section === id)?.title ?? index.sections.get(id)?.title;
  const used = new Map<string, number>();
  const ids = new Set([...plans.map(({ section }) => section), ...blocks.map(({ section }) => section)]);
  for (const id of ids) used.set(titleOf(id) ?? id, (used.get(titleOf(id) ?? id) ?? 0) + 1);
  return (id) => {
    const title = oneLine(titleOf(id) ?? id) || id;
    const section: Section | undefined = index.sections.get(id);
    return (used.get(titleOf(id) ?? id) ?? 0) > 1 ? `${title} (line ${section?.span.start.line ?? 1})` : title;
  };
}
