import type { SectionKind } from '../model/index.ts';
import type { SectionDraft } from './draft.ts';
import { readHeading } from './heading/read-heading.ts';
import { readManner, readVariant } from './variants.ts';

/** "Deployment options", "Ways to deploy": the parts below such a heading are sides of one choice. */
const namesWays =
  /\b(?:deploy(?:ment|ing)?|install(?:ation|ing)?|hosting|release|rollout|upgrade|migration|cloud)s? (?:options|methods|ways|approaches|alternatives|strategies|platforms|providers)\b|\b(?:options|methods|ways|approaches|alternatives|strategies) (?:to|for|of) (?:deploy\w*|install\w*|release|releasing|roll(?:ing)? out|hosting|upgrad\w+|migrat\w+)|\b(?:choose|pick|select) (?:an?|one|your) (?:\w+ ){0,3}(?:option|method|way|approach|alternative|strategy|platform|provider)s?\b/i;
const strategy = /\b(?:blue[\s/-]*green|canary|rolling|recreate|in[\s-]place|zero[\s-]downtime|big[\s-]bang)\b/i;

/** What two ways to the same end have in common: how each begins, or what both are. */
const byMeans =
  /^(?:(deploy|install|releas|upgrad|migrat|roll(?:ing)? out|host|run)\w* )?(?:with|via|using|by|through|from|on|to|in)\b/i;
const noun = /\b(deployments?|installations?|hosting|rollouts?|rollbacks?|releases?|methods?|ways?)$/i;

const recommended =
  /[([]\s*(?:recommended|preferred|default|easiest|simplest|fastest)(?: (?:way|method|approach|option|for [^()[\]]*))?\s*[)\]]/i;
const alternative =
  /^alternative(?:ly)?(?:\s*[:–—-]|\s+(?:\w+ ){0,2}(?:deploy\w*|install\w*|method|approach|way|procedure|option|path|rollout|rollback|upgrade|release|process)\b)|[([]\s*(?:an? )?alternative\s*[)\]]/i;
/** What is done in one of two manners; "manual steps" and "automated steps" are halves of one thing. */
const done =
  /^(?:(?:re)?deploy\w*|install\w*|releas\w*|rollout|rollback|roll (?:out|back)|upgrad\w*|updat\w*|migrat\w*|build\w*|start\w*|run\w*|execut\w*|process|procedure|method|way|approach|option|publish\w*|restart\w*|provision\w*|restore|scal\w*)?(?: .*)?$/;
const brackets = /\s*[([][^()[\]]*[)\]]/g;

const followed: ReadonlySet<SectionKind> = new Set(['deploy', 'rollback']);
const ordered: ReadonlySet<string> = new Set(['step', 'phase', 'day', 'week', 'part']);

/**
 * Groups of neighbouring parts of which a guide follows one: by hand or not, one of them recommended, or called an
 * alternative. What is numbered as a step belongs to no group, nor do checks: both kinds are made.
 */
export function listNamedWays(siblings: readonly SectionDraft[]): (readonly SectionDraft[])[] {
  const free = siblings.filter(isFree);
  const groups = [...mannersAmong(free), ...pairsAmong(free), ...recommendedAmong(free), ...alternativesOf(siblings)];
  return groups.filter((group) => new Set(group).size > 1 && isOnePlace(group));
}

/** What is done on staging and what is done in production follow each other. */
function isOnePlace(group: readonly SectionDraft[]): boolean {
  const places = new Set(group.map(({ facts }) => facts.environment).filter((place) => place !== null));
  return places.size < 2;
}

/** The parts below "Deployment options", where most of them name a way; of one family, they are known by that. */
export function listOptionsBelow(siblings: readonly SectionDraft[]): (readonly SectionDraft[])[] {
  const free = siblings.filter(isFree);
  const parent = free[0]?.logicalParent ?? null;
  if (free.length < 2 || parent === null || !namesWays.test(parent.row.title)) return [];
  const families = new Set(free.map(({ row }) => readVariant(row.title)?.family ?? null));
  if (families.size === 1 && !families.has(null)) return [];
  return free.filter(namesWay).length > free.length / 2 && isOnePlace(free) ? [free] : [];
}

function isFree({ row, facts }: SectionDraft): boolean {
  return row.choice === null && followed.has(row.kind) && !ordered.has(facts.labelKind ?? '');
}

/** "Automated deployment" beside "Manual deployment". */
function mannersAmong(free: readonly SectionDraft[]): SectionDraft[][] {
  const told = free.map((section) => ({ section, manner: readManner(section.row.title) }));
  return told.flatMap(({ manner }, at) => {
    if (manner === null || !done.test(manner.rest)) return [];
    const same = told.filter((other) => other.manner?.rest === manner.rest);
    const isWhole = same.some((other) => other.manner?.name !== manner.name);
    return isWhole && same[0] === told[at] ? [same.map(({ section }) => section)] : [];
  });
}

/** What is left out at first and added by the next step. */
const addedLater =
  /^(?:(?:the|a|any|live|real|user|production) )*(?:traffic|maintenance mode|debug\w*|dry[- ]?run|users?|load|verkehr|wartungsmodus)\b/i;
const partition =
  /^(.*?)(?:^|\s|[(])(?:(with(?! no\b| zero\b)|mit|avec|con|com)|(without|with no|with zero|no|zero|ohne|sans|sin|sem|senza))\s+(.+)$/i;

/** "With downtime" beside "Without downtime": what is done in one way or the other. */
function pairsAmong(free: readonly SectionDraft[]): SectionDraft[][] {
  const told = free.flatMap((section) => {
    const [, start = '', has, , thing = ''] = partition.exec(section.row.title) ?? [];
    return thing === '' || addedLater.test(thing)
      ? []
      : [{ section, has: has !== undefined, key: `${start}|${thing}`.toLowerCase() }];
  });
  return told.flatMap((one) => {
    const other = told.find(({ key, has }) => key === one.key && has !== one.has);
    return one.has && other !== undefined ? [[one.section, other.section]] : [];
  });
}

function namesWay({ row, facts }: SectionDraft): boolean {
  const { title } = row;
  const known = facts.platform ?? readVariant(title) ?? readManner(title);
  return known !== null || strategy.test(title) || kinshipOf(title) !== null;
}

/** The one that is recommended stands before those that it is preferred to. */
function recommendedAmong(free: readonly SectionDraft[]): SectionDraft[][] {
  return free.flatMap((one) => {
    const kin = kinshipOf(one.row.title);
    if (!recommended.test(one.row.title) || kin === null) return [];
    const others = free.filter(({ row }) => row.kind === one.row.kind && kinshipOf(row.title) === kin);
    return others[0] === one ? [others] : [];
  });
}

/** The word that tells of which kind of ways a heading names one. */
function kinshipOf(title: string): string | null {
  const bare = title.replace(brackets, '').trim();
  const means = byMeans.exec(bare);
  if (means !== null) return `${means[1]?.toLowerCase() ?? ''} by`;
  return noun.exec(bare)?.[1]?.toLowerCase().replace(/s$/, '') ?? null;
}

/** An alternative is one to the part before it. To which of several steps, or to all of them, nobody can tell. */
function alternativesOf(siblings: readonly SectionDraft[]): SectionDraft[][] {
  const groups: SectionDraft[][] = [];
  for (const [at, section] of siblings.entries()) {
    const before = siblings[at - 1];
    if (before === undefined || !alternative.test(readHeading(section.row.heading).title)) continue;
    if (![before, section].every(isFree) || before.row.kind !== section.row.kind) continue;
    if (before.facts.labelKind !== section.facts.labelKind) continue;
    const last = groups.at(-1);
    if (last?.at(-1) === before) last.push(section);
    else groups.push([before, section]);
  }
  return groups;
}
