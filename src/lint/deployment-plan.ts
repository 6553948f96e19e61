import type { SectionKind } from '../model/index.ts';
import type { Survey } from './survey.ts';

const planned: ReadonlySet<string> = new Set(['deployment', 'release', 'upgrade']);

/** Whether a guide of this kind can be a plan at all. */
export const canBePlan = ({ guide }: Survey): boolean => planned.has(guide.kind);

/** Kinds of sections that people write when they plan a deployment, and hardly when they explain a product. */
const planKinds: readonly SectionKind[] = [
  'pre-deployment',
  'verify',
  'rollback',
  'monitoring',
  'post-deploy',
  'criteria',
  'communication',
  'contacts',
];

const fewestBoxes = 5;

/** Whether it is worked through with boxes. */
export const hasBoxes = ({ guide }: Survey): boolean =>
  guide.checklist.filter(({ checked }) => checked !== null).length >= fewestBoxes;

const fewestKinds = 4;
const fewestFacts = 2;
const fewestInProduction = 4;

/** How many signs say that the guide plans the deployment of one system, and is not the manual of a product. */
function countPlanSigns(survey: Survey): number {
  const { guide } = survey;
  if (!canBePlan(survey)) return 0;
  const kinds = new Set(guide.sections.map(({ kind }) => kind));
  const { date, version, status, risk, owner } = guide.meta;
  const signs = [
    hasBoxes(survey),
    planKinds.filter((kind) => kinds.has(kind)).length >= fewestKinds,
    [date, version, status, risk, owner].filter((fact) => fact !== null).length >= fewestFacts,
    guide.sections.filter(({ environment }) => environment === 'production').length >= fewestInProduction,
    guide.sections.some(({ duration, window }) => duration !== null || window !== null),
  ];
  return signs.filter(Boolean).length;
}

/** Rules about what a guide leaves out hold for plans only: a manual leaves it to whoever plans. */
export function isDeploymentPlan(survey: Survey): boolean {
  return survey.once(countPlanSigns) >= 2;
}

/** No doubt is left that it is a plan. */
export function isCertainlyPlan(survey: Survey): boolean {
  return survey.once(countPlanSigns) >= 3;
}
