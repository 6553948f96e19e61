import type { SectionDraft } from './draft.ts';
import {
  firstWords,
  installWords,
  laterWords,
  routineWords,
  setupWords,
  upgradeWords,
} from './first-and-later-words.ts';
import { foldText } from './heading/fold-text.ts';

type Time = 'setup' | 'first' | 'install' | 'upgrade' | 'later' | 'routine';

const ordered: ReadonlySet<string> = new Set(['step', 'phase', 'day', 'week', 'part']);

/**
 * Neighbouring parts of which some are followed the first time and the others from then on. What is prepared once comes
 * before an ordinary deployment, and before an update it does not.
 */
export function listFirstAndLater(siblings: readonly SectionDraft[]): (readonly (readonly SectionDraft[])[])[] {
  const told: readonly Told[] = siblings.flatMap((section) => {
    const { row, facts } = section;
    const isPart = row.kind !== 'rollback' && section.logicalParent?.row.kind !== 'pre-deployment';
    const isFree = row.choice === null && isPart && !ordered.has(facts.labelKind ?? '');
    const time = isFree ? readTime(row.title) : null;
    return time === null ? [] : [{ section, time, place: facts.environment }];
  });
  const among = (...times: readonly Time[]) => told.filter(({ time }) => times.includes(time));
  const first = among('setup', 'first');
  const isDeployed = first.some(({ time }) => time === 'first');
  const sides =
    first.length > 0
      ? [first, ...among('upgrade', 'later', ...(isDeployed ? (['routine'] as const) : [])).map((one) => [one])]
      : installedAndUpgraded(among('install', 'upgrade'));
  // What is set up on staging and what is updated in production follow each other.
  const places = new Set(sides.flat().flatMap(({ place }) => place ?? []));
  if (sides.length < 2 || places.size > 1) return [];
  const at = (side: readonly Told[]) => told.findIndex((one) => side.includes(one));
  return [sides.sort((a, b) => at(a) - at(b)).map((side) => side.map(({ section }) => section))];
}

interface Told {
  readonly section: SectionDraft;
  readonly time: Time;
  readonly place: string | null;
}

/** "Install" and then "Upgrade", whole and without a number: nobody does both on one day. */
function installedAndUpgraded(told: readonly Told[]): Told[][] {
  const [install, ...upgrades] = told.filter(({ section }) => section.facts.label === null);
  const isPair = install?.time === 'install' && upgrades.length === told.length - 1;
  return isPair && upgrades.every(({ time }) => time === 'upgrade') ? told.map((one) => [one]) : [];
}

const brackets = /[([]([^()[\]]*)[)\]]/;

function readTime(title: string): Time | null {
  const whole = foldText(title.slice(0, 120)).toLowerCase();
  const inside = brackets.exec(whole)?.[1];
  return timeOf(whole.replace(brackets, ' ')) ?? (inside === undefined ? null : timeOf(inside));
}

function timeOf(text: string): Time | null {
  const words = text
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .replace(/^(?:(?:for|on|the|an?|your|performing|doing|how|to|if|this|is|bei|der|pour|la|le|para) )*/, '')
    .replace(/ ?(?:steps?|procedure|process|guide|instructions|only|nur|步骤|流程|手順)$/, '');
  const isOf = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(words));
  if (isOf(firstWords)) return setupWords.test(words) ? 'setup' : 'first';
  if (isOf(installWords)) return 'install';
  if (isOf(upgradeWords)) return 'upgrade';
  if (isOf(laterWords)) return 'later';
  return isOf(routineWords) ? 'routine' : null;
}
