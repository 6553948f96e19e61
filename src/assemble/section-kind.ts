import type { Evidence, SectionKind } from '../model/index.ts';
import { describesWork } from './described-list.ts';
import type { SectionDraft } from './draft.ts';
import { isRollbackTitle } from './guide-kind.ts';
import { readHeading } from './heading/read-heading.ts';
import { namesPreparation } from './rollback-purpose.ts';

/** Kinds that a section hands down whatever the headings below it say, but for the kinds listed. */
const sticky: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  rollback: ['communication', 'contacts', 'changelog'],
  criteria: ['rollback', 'contacts', 'post-deploy'],
  changelog: ['rollback', 'contacts', 'deploy'],
  reference: ['rollback', 'contacts', 'changelog'],
  contacts: ['reference'],
  communication: ['contacts'],
};

/** Own words up to this weight give way to what the section above says. */
const faint = 0.6;

/** Phases whose parts are often named after what they are about: "Database Setup" below "Pre-Deployment". */
const phases: ReadonlySet<SectionKind> = new Set(['pre-deployment', 'post-deploy', 'verify', 'monitoring']);

const dated =
  /\b(?:fix(?:e[sd])?|change[sd]?|update[sd]?|patch|hotfix|improvements?)\b.*\b(?:20\d\d|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** Settles what each section is for, from its heading and from the sections above it. */
export function settleKinds(
  sections: readonly SectionDraft[],
  content: Pick<Signs, 'hasCommands' | 'hasTasks' | 'repeats'>,
): void {
  const late = new Set<SectionDraft | null>();
  let deployed = false;
  const isWayBack = sections.some((section) => section.isTitle && isRollbackTitle(section.row.heading));
  const signs: Signs = {
    ...content,
    isWayBack,
    isAfterDeploy: () => deployed,
    isLate: (section) => late.has(section.logicalParent),
  };
  for (const section of sections) {
    const { kind, because } = decide(section, signs);
    if (kind === 'post-deploy') late.add(section.logicalParent);
    deployed ||= kind === 'deploy' && content.hasCommands(section);
    section.row.kind = kind;
    section.row.because.push(because);
  }
}

interface Signs {
  readonly hasCommands: (section: SectionDraft) => boolean;
  readonly hasTasks: (section: SectionDraft) => boolean;
  /** It is called a summary, and each of its commands stands in another part. */
  readonly repeats: (section: SectionDraft) => boolean;
  /** A section beside it and before it already tells what is done after the deployment. */
  readonly isLate: (section: SectionDraft) => boolean;
  /** A part that deploys stands before this section. */
  readonly isAfterDeploy: () => boolean;
  /** The guide's title says that all of it is a way back. */
  readonly isWayBack: boolean;
}

interface Settled {
  readonly kind: SectionKind;
  readonly because: Evidence;
}

const settle = (kind: SectionKind, signal: string, why: string, weight: number): Settled => ({
  kind,
  because: { signal, verdict: `kind:${kind} (${why})`, weight },
});

const backup = /back[- ]?up|snapshot|sauvegarde|respaldo|备份|バックアップ|백업|резервн/iu;
const conjunction = /\s(?:&|\+|and|und|et|y|e|и|i|ve|và)\s|与|和|及|・/iu;

/** What a preparation looks at beforehand: "Monitoring Setup", "Variables Cleanup", "Business Sign-Off". */
const reviewTopics: ReadonlySet<SectionKind> = new Set(['monitoring', 'post-deploy', 'criteria', 'communication']);

/** Parts of a guide that is a way back which are no part of it. */
const besideWayBack: ReadonlySet<SectionKind> = new Set([
  'overview',
  'communication',
  'contacts',
  'reference',
  'changelog',
  'criteria',
]);

/** What is done when all is over, or to be ready the next time; the whole of a title. */
const nextTime =
  /^(?:prevention(?: measures)?|preventi(?:ve|on) (?:actions?|measures|steps)|prevent(?:ing)? (?:recurrence|future \w+|this)|how to (?:prevent|avoid) (?:this|it|recurrence)(?: .*)?|lessons learned|post[- ]?mortems?(?: \w+)?|post[- ]?incident (?:review|analysis|actions?)|retrospective|root cause analysis|(?:rollback|recovery|restore|dr|fire) (?:drills?|rehearsals?|exercises?)|(?:testing|practi[cs]ing|rehearsing) (?:the |your |this |a |our )?(?:rollbacks?|restores?|recovery)(?: (?:procedure|plan|process|script)s?)?|vorbeugung|prävention|prevención|prévention|prevenção|профилактика|预防(?:措施)?|再発防止(?:策)?)$/iu;

/** Whether the words of a heading are enough to leave what the section above says. */
function overrules(section: SectionDraft, parent: SectionKind, signs: Signs): boolean {
  const own = section.facts.kind;
  if (own === null || own.weight <= faint) return false;
  if (own.kind === 'rollback') return true;
  // "Full Rollout & Monitoring" is named after its first half.
  const [half, ...rest] = section.row.title.split(conjunction);
  if (rest.length > 0 && half !== undefined && readHeading(half).kind?.kind !== own.kind) return false;
  // Nouns of a deployment ("Database Migrations") are topics of a review there; its environment makes it a step again.
  const topic = own.kind === 'deploy' ? phases.has(parent) : parent === 'pre-deployment' && reviewTopics.has(own.kind);
  if (topic) return section.facts.environment !== null;
  return !(own.kind === 'reference' && signs.hasTasks(section));
}

/** Parts that tell of the procedure and are none: what a script does by itself, and the same commands once more. */
function toldOnly(section: SectionDraft, signs: Signs): Settled | null {
  if (describesWork(section.facts.title))
    return settle('reference', 'heading', 'says what something does by itself', 0.7);
  return signs.repeats(section)
    ? settle('reference', 'content', 'a summary of commands that stand in other parts', 0.7)
    : null;
}

/** "T-1 day", "J+1": before, at or behind the release. What has a name behind it may be a step: "T+10: Payments". */
function kindOfTime({ facts: { window, title } }: SectionDraft): SectionKind | null {
  if (window === null || !/^[TDJH]\s*[+-]/.test(window.text)) return null;
  if (window.start < 0) return 'pre-deployment';
  if (title !== window.text) return null;
  return window.start === 0 ? 'deploy' : 'verify';
}

function decide(section: SectionDraft, signs: Signs): Settled {
  const own = section.facts.kind;
  const above = section.logicalParent;
  if (section.isTitle) return settle('overview', 'title', 'the title of the guide', 1);
  if ((signs.isWayBack || above?.row.kind === 'rollback') && nextTime.test(section.facts.title.trim()))
    return settle('reference', 'heading', 'for the next time', 0.8);
  if (
    !signs.isWayBack &&
    above?.row.kind !== 'rollback' &&
    !signs.isAfterDeploy() &&
    namesPreparation(section.facts.title)
  )
    return settle('pre-deployment', 'heading', 'prepares a way back', 0.8);
  if (signs.isWayBack && above === null && !(own !== null && besideWayBack.has(own.kind)))
    return settle('rollback', 'title', 'the whole guide is a way back', 0.9);
  const told =
    own?.kind === 'rollback' || (above !== null && above.row.kind in sticky) ? null : toldOnly(section, signs);
  if (told !== null) return told;
  if (above !== null) {
    const parent = above.row.kind;
    const exceptions = sticky[parent];
    const may = exceptions === undefined || (own !== null && exceptions.includes(own.kind));
    if (own !== null && may && overrules(section, parent, signs))
      return settle(own.kind, 'heading', own.because, own.weight);
    if (parent !== 'overview' || own === null) return settle(parent, 'parent', `below "${above.row.title}"`, 0.7);
  }
  if (dated.test(section.row.heading)) return settle('changelog', 'heading', 'a dated change', 0.7);
  if (own?.kind === 'pre-deployment' && backup.test(own.because) && signs.isLate(section))
    return settle('post-deploy', 'heading', 'backups set up after the deployment', 0.6);
  const isList = own?.kind === 'reference' && own.weight < 0.8 && signs.hasTasks(section);
  if (own !== null && !isList) return settle(own.kind, 'heading', own.because, own.weight);
  const timed = own === null ? kindOfTime(section) : null;
  if (timed !== null) return settle(timed, 'heading', 'counted from the release', 0.6);
  const { labelKind } = section.facts;
  if (labelKind !== null && labelKind !== 'number' && labelKind !== 'letter')
    return settle('deploy', 'label', `a ${labelKind} of the procedure`, 0.5);
  if (signs.hasCommands(section)) return settle('deploy', 'content', 'holds commands and nothing says otherwise', 0.3);
  if (signs.hasTasks(section) && signs.isAfterDeploy())
    return settle('verify', 'content', 'a checklist behind the deployment', 0.3);
  if (signs.hasTasks(section))
    return settle('pre-deployment', 'content', 'a checklist and nothing says what it is for', 0.3);
  if (section.row.level === 0) return settle('overview', 'content', 'before the first heading', 0.5);
  return settle('reference', 'content', 'holds no command and nothing says what it is for', 0.2);
}
