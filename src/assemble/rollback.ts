import { accompaniesWaysBack, type ChecklistItem, type Criterion, type RollbackPlan } from '../model/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';

const scopes =
  /\b(?:quick|full|partial|emergency|immediate|automatic|manual|selective|planned|database|schema|data|code|application|frontend|backend|config(?:uration)?|dns|traffic|infrastructure|migrations?|kubernetes|image|media|staging|production)\b/gi;

const checks =
  /\b(?:verif(?:y|ied|ication)|check(?:s|ed)?|confirm(?:ed)?|tests?|health|smoke|monitor)\b|проверк|验证|确认|確認|検証|확인|검증|vérifi|verific|prüfen|weryfik/iu;

/** Far above what a person could read: the product of both would fill the memory. */
const mostShared = 10_000;

/**
 * The ways back. A rollback section whose parts hold steps of their own is several plans, one for each part; triggers
 * are those of the section and of the rollback sections around it.
 */
export function findRollbackPlans(
  sections: readonly SectionDraft[],
  blocks: readonly BlockDraft[],
  items: readonly ChecklistItem[],
  criteria: readonly Criterion[],
): RollbackPlan[] {
  const isBack = (section: SectionDraft) => section.row.kind === 'rollback';
  const byId = new Map(sections.map((section) => [section.row.id, section]));
  const steps = items.filter((item) => item.role === 'rollback-procedure' && item.block === null);
  const backBlocks = blocks.filter((block) => block.row.disposition === 'rollback-script');
  const blocksIn = groupByTree(backBlocks, ({ row }) => byId.get(row.section));
  const stepsIn = groupByTree(steps, ({ section }) => byId.get(section));
  const holds = (root: SectionDraft) => blocksIn.has(root) || stepsIn.has(root);
  const outermost = sections.filter(
    (section) => isBack(section) && !(section.logicalParent !== null && isBack(section.logicalParent)),
  );
  // A part that only lists triggers is no way back.
  const isReasons = ({ facts, row }: SectionDraft) => facts.polarity !== null || speaksAgainstRollback(row.title);
  const [found, companions] = withoutCompanions(
    outermost.filter((section) => holds(section) || !isReasons(section)),
    { fewest: 1, isCompanion },
  );
  const triggers = criteria.filter((criterion) => criterion.polarity === 'rollback');
  // What tells of none in particular calls for each.
  const shared = found.length * triggers.length > mostShared ? [] : triggers;
  const triggersIn = groupByTree(triggers, ({ section }) => byId.get(section));

  const checksIn = (section: SectionDraft): string[] => [
    ...(blocksIn.get(section) ?? []).filter((block) => isCheck(block)).map((block) => block.row.id),
    ...(stepsIn.get(section) ?? []).filter((item) => checks.test(item.text)).map((item) => item.id),
  ];
  const plan = (section: SectionDraft, root: SectionDraft, beside = companions): RollbackPlan => {
    const near = triggersIn.get(root) ?? [];
    const ownBlocks = blocksIn.get(section) ?? [];
    const ownSteps = stepsIn.get(section) ?? [];
    return {
      id: section.row.id,
      section: section.row.id,
      title: section.row.title,
      scope: scopeOf(section),
      duration: section.row.duration ?? root.row.duration,
      triggers: (near.length > 0 ? near : shared).map((criterion) => criterion.id),
      blocks: ownBlocks.map((block) => block.row.id),
      steps: ownSteps.map((item) => item.id),
      verification: [section, ...beside].flatMap(checksIn),
    };
  };
  const children = Map.groupBy(sections, ({ logicalParent }) => logicalParent);
  const holders = new Set([...backBlocks.map(({ row }) => row.section), ...steps.map(({ section }) => section)]);
  const plans = found.flatMap((root) => {
    const [parts, others] = withoutCompanions(
      (children.get(root) ?? []).filter((section) => isBack(section) && holds(section)),
      { fewest: 2, isCompanion: (part) => part.row.optional || isCompanion(part) },
    );
    const own = holders.has(root.row.id);
    const separate =
      parts.length > 1 &&
      !own &&
      parts.every(
        (part) =>
          part.facts.labelKind === 'option' ||
          (scopeOf(part) !== null && part.facts.labelKind !== 'step' && !part.row.optional),
      );
    return separate ? parts.map((part) => plan(part, root, [...others, ...companions])) : [plan(root, root)];
  });
  // Rollback commands below another heading are a plan for that part alone.
  const planned = new Set(plans.map(({ section }) => section));
  for (const section of sections)
    if (!isBack(section) && holders.has(section.row.id) && !ancestry(section).some(({ row }) => planned.has(row.id)))
      plans.push(plan(section, section));
  const order = new Map(sections.map(({ row }, index) => [row.id, index]));
  return plans.sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0));
}

const isCompanion = ({ row }: SectionDraft): boolean => accompaniesWaysBack(row.title);

/** The ways back and what accompanies all of them; where fewer ways are left than that, none is set apart. */
function withoutCompanions(
  sections: readonly SectionDraft[],
  { fewest, isCompanion }: { fewest: number; isCompanion: (section: SectionDraft) => boolean },
): [ways: readonly SectionDraft[], companions: readonly SectionDraft[]] {
  const ways = sections.filter((section) => !isCompanion(section));
  return ways.length < fewest ? [sections, []] : [ways, sections.filter(isCompanion)];
}

/** What stands in each section or in one below it. */
function groupByTree<T>(
  parts: readonly T[],
  sectionOf: (part: T) => SectionDraft | undefined,
): ReadonlyMap<SectionDraft, readonly T[]> {
  const trees = new Map<SectionDraft, T[]>();
  for (const part of parts) {
    const section = sectionOf(part);
    for (const root of section === undefined ? [] : ancestry(section)) {
      const known = trees.get(root);
      if (known === undefined) trees.set(root, [part]);
      else known.push(part);
    }
  }
  return trees;
}

function scopeOf(section: SectionDraft): string | null {
  const found = [...section.row.title.matchAll(scopes)].map(([word]) => word.toLowerCase());
  return found.length === 0 ? null : [...new Set(found)].join(' ');
}

function isCheck(block: BlockDraft): boolean {
  const facts = block.reading.steps.flatMap(({ facts: all, statement }) =>
    all.filter((_, index) => statement.calls[index]?.context !== 'substitution'),
  );
  return (
    facts.some(
      (fact) => fact.effects.includes('health-check') || fact.effects.includes('test') || fact.effects.includes('show'),
    ) || checks.test(block.verdict.view.fence.text)
  );
}
