import type { ChecklistItem, Criterion, RollbackPlan } from '../model/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';

const scopes =
  /\b(?:quick|full|partial|emergency|immediate|automatic|manual|selective|planned|database|schema|data|code|application|frontend|backend|config(?:uration)?|dns|traffic|infrastructure|migrations?|kubernetes|image|media|staging|production)\b/gi;

const checks =
  /\b(?:verif(?:y|ied|ication)|check(?:s|ed)?|confirm(?:ed)?|tests?|health|smoke|monitor)\b|проверк|验证|确认|確認|検証|확인|검증|vérifi|verific|prüfen|weryfik/iu;

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
  const inTree = (root: SectionDraft, id: string) => {
    const section = byId.get(id);
    return section !== undefined && ancestry(section).includes(root);
  };
  const steps = items.filter((item) => item.role === 'rollback-procedure' && item.block === null);
  const backBlocks = blocks.filter((block) => block.row.disposition === 'rollback-script');
  const holds = (root: SectionDraft) =>
    backBlocks.some((block) => inTree(root, block.row.section)) || steps.some((item) => inTree(root, item.section));
  const outermost = sections.filter(
    (section) => isBack(section) && !(section.logicalParent !== null && isBack(section.logicalParent)),
  );
  // A part that only lists triggers is no way back.
  const isReasons = ({ facts, row }: SectionDraft) => facts.polarity !== null || speaksAgainstRollback(row.title);
  const roots = outermost.filter((section) => holds(section) || !isReasons(section));
  const triggers = criteria.filter((criterion) => criterion.polarity === 'rollback');

  const plan = (section: SectionDraft, root: SectionDraft): RollbackPlan => {
    const near = triggers.filter((criterion) => inTree(root, criterion.section));
    const ownBlocks = backBlocks.filter((block) => inTree(section, block.row.section));
    const ownSteps = steps.filter((item) => inTree(section, item.section));
    return {
      id: section.row.id,
      section: section.row.id,
      title: section.row.title,
      scope: scopeOf(section),
      duration: section.row.duration ?? root.row.duration,
      triggers: (near.length > 0 ? near : triggers).map((criterion) => criterion.id),
      blocks: ownBlocks.map((block) => block.row.id),
      steps: ownSteps.map((item) => item.id),
      verification: [
        ...ownBlocks.filter((block) => isCheck(block)).map((block) => block.row.id),
        ...ownSteps.filter((item) => checks.test(item.text)).map((item) => item.id),
      ],
    };
  };
  const plans = roots.flatMap((root) => {
    const parts = sections.filter((section) => section.logicalParent === root && isBack(section) && holds(section));
    const own =
      backBlocks.some((block) => block.row.section === root.row.id) ||
      steps.some((item) => item.section === root.row.id);
    const separate =
      parts.length > 1 &&
      !own &&
      parts.every(
        (part) => part.facts.labelKind === 'option' || (scopeOf(part) !== null && part.facts.labelKind !== 'step'),
      );
    return separate ? parts.map((part) => plan(part, root)) : [plan(root, root)];
  });
  // Rollback commands below another heading are a plan for that part alone.
  const elsewhere = sections.filter(
    (section) => !isBack(section) && backBlocks.some((block) => block.row.section === section.row.id),
  );
  for (const section of elsewhere)
    if (!plans.some((known) => known.section === section.row.id)) plans.push(plan(section, section));
  return plans.sort((a, b) => order(sections, a.section) - order(sections, b.section));
}

const order = (sections: readonly SectionDraft[], id: string) => sections.findIndex((section) => section.row.id === id);

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
