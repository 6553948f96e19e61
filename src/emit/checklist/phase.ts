import { z } from 'zod';
import { type GuideIndex, type GuidePart, type ItemRole, partOf, type SectionKind } from '../../model/index.ts';

export const Phase = z.enum([
  'before',
  'during',
  'verify',
  'after',
  'communication',
  'criteria',
  'rollback-triggers',
  'alerts',
  'rollback',
  'reference',
]);
export type Phase = z.infer<typeof Phase>;

export const phaseTitles: Readonly<Record<Phase, string>> = {
  before: 'Before',
  during: 'During',
  verify: 'Verify',
  after: 'After',
  communication: 'Communication',
  criteria: 'Success criteria',
  'rollback-triggers': 'Rollback triggers',
  alerts: 'Alerts',
  rollback: 'Rollback',
  reference: 'Reference',
};

const ofRole: Partial<Readonly<Record<ItemRole, Phase>>> = {
  precondition: 'before',
  'criterion-rollback': 'rollback-triggers',
  'rollback-procedure': 'rollback',
  alert: 'alerts',
  changelog: 'reference',
  contact: 'reference',
  reference: 'reference',
};

const ofPart: Readonly<Record<GuidePart, Phase | null>> = {
  forward: null,
  back: 'rollback',
  read: 'reference',
  cleanup: 'after',
  upkeep: 'after',
  development: null,
};

const ofKind: Partial<Readonly<Record<SectionKind, Phase>>> = {
  'pre-deployment': 'before',
  deploy: 'during',
  verify: 'verify',
  monitoring: 'after',
  'post-deploy': 'after',
  criteria: 'criteria',
  communication: 'communication',
};

/** When an item of a section is done or looked at. */
export function phaseOf(index: GuideIndex, section: string, role: ItemRole): Phase {
  const part = ofPart[partOf(index, section)];
  // What the way back has to reach is no success of the deployment.
  if (role === 'criterion-success') return part === 'rollback' ? part : 'criteria';
  return ofRole[role] ?? part ?? phaseOfPlace(index, section);
}

function phaseOfPlace(index: GuideIndex, section: string): Phase {
  const [innermost, ...above] = index.chain(section).flatMap(({ kind }) => ofKind[kind] ?? []);
  // To check the service before anything has changed is part of getting ready.
  if (innermost === 'verify' && above.includes('before')) return 'before';
  return innermost ?? 'during';
}
