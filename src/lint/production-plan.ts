import { canBePlan, hasBoxes } from './deployment-plan.ts';
import type { Survey } from './survey.ts';

const production = /\b(?:prod|production|go-live)\b/i;

const announced =
  /\b(?:deploy\w*|releas\w+|launch\w*|roll(?:ing|ed)?[\s-]?out|ship(?:ping|ped)?|go(?:ing)?[\s-]live)\b[^.;]{0,40}\b(?:to|in|into|on)\s+production\b(?![\s-](?:like|ready|grade|mode|build))/i;

/** Whether the first words of the guide say so: "Complete this checklist before deploying to production." */
const announcesProduction = ({ guide }: Survey): boolean => {
  const [title] = guide.sections.filter(({ level }) => level > 0);
  const first = guide.prose.find(({ label }) => !label);
  return first !== undefined && first.section === title?.id && announced.test(first.markdown);
};

/**
 * Whether the guide is the plan of a deployment to production: it changes something there, and is worked through with
 * boxes or criteria. A manual of a product says how anybody installs it, and owes nobody a name or a date.
 */
export const isProductionPlan = (survey: Survey): boolean => {
  const { guide, index } = survey;
  if (!canBePlan(survey)) return false;
  const environmentOf = (block: string) => {
    const section = index.blocks.get(block)?.section;
    return section === undefined ? null : index.sections.get(section)?.environment;
  };
  const changesProduction =
    guide.changes.some(({ block }) => environmentOf(block) === 'production') ||
    guide.sections.some(
      ({ kind, environment, title }) => kind === 'deploy' && environment === 'production' && production.test(title),
    );
  const { status, risk, date } = guide.meta;
  const isOneTime = guide.rollback.length > 0 || status !== null || risk !== null || date !== null;
  const isNamed =
    production.test(guide.title) ||
    announcesProduction(survey) ||
    guide.sections.some(({ title, level }) => level <= 3 && production.test(title));
  const decides = guide.criteria.some(({ polarity }) => polarity === 'success' || polarity === 'rollback');
  return changesProduction && isNamed && isOneTime && (hasBoxes(survey) || decides);
};

/** The line on which the plan begins. */
export const lineOfTitle = ({ guide }: Survey): number =>
  guide.sections.find(({ level }) => level > 0)?.span.start.line ?? 1;
