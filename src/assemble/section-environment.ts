import type { Environment, SectionKind } from '../model/index.ts';
import type { SectionDraft } from './draft.ts';
import { listsEnvironments } from './heading/environment.ts';
import { readHeading } from './heading/read-heading.ts';

/** Parts that follow a deployment and concern the place that it reached last. */
const following: ReadonlySet<SectionKind> = new Set([
  'verify',
  'post-deploy',
  'monitoring',
  'rollback',
  'criteria',
  'deploy',
  'pre-deployment',
]);

/** What a guide's first words say about where it leads: "before deploying to production". */
const destination =
  /\b(?:deploy\w*|releas\w*|roll(?:ed|ing)? ?out|go(?:ing)?|launch\w*|ship\w*|push\w*|move\w*)\b.{0,60}\b(?:to|in|into|on) (?:the )?(production|staging)\b/i;

/** "This is not meant to be deployed to production": a denial right before those words. */
const denial = /\b(?:not|never|n['’]t|no)\b[^.!?;]{0,40}$/i;

/**
 * Settles where each section happens: its own heading, else the section above, else the guide's title or first
 * words, else production once the guide has been there. A rehearsal on staging ends with its own section.
 */
export function settleEnvironments(
  sections: readonly SectionDraft[],
  titles: readonly string[],
  introduction: string,
  isWorkstation: (section: SectionDraft) => boolean,
): void {
  const named =
    titles.map((title) => readHeading(title).environment).find((environment) => environment !== null) ?? null;
  const found = destination.exec(introduction);
  const isDenied = found !== null && denial.test(introduction.slice(0, found.index));
  const leads = isDenied ? undefined : found?.[1]?.toLowerCase();
  const destined: Environment | null = leads === 'production' || leads === 'staging' ? leads : null;
  let reached: Environment | null = null;
  let deployed = false;
  const shared = new Set<SectionDraft | null>();
  for (const section of sections) {
    const isShared =
      !section.isTitle &&
      section.facts.environment === null &&
      (listsEnvironments(section.row.title) || shared.has(section.logicalParent));
    if (isShared) shared.add(section);
    // Where a guide leads is where it is from its first deployment step on; what comes before happens elsewhere.
    deployed ||= section.row.kind === 'deploy' && section.logicalParent === null;
    const [environment, why]: [Environment, string] =
      isWorkstation(section) && section.facts.environment === null
        ? ['local', 'it changes into the folder of a workstation']
        : isShared
          ? ['any', 'a heading that names several']
          : decide(section, named ?? (deployed ? destined : null), reached);
    section.row.environment = environment;
    section.row.because.push({
      signal: 'environment',
      verdict: `environment:${environment} (${why})`,
      weight: environment === 'any' ? 0 : 0.6,
    });
    const own = section.facts.environment;
    const reaches = !section.isTitle && section.row.kind !== 'criteria' && section.row.kind !== 'pre-deployment';
    if (own === 'production' && reaches) reached = 'production';
    if (own === 'staging' && !section.isTitle && section.row.kind !== 'criteria') reached ??= 'staging';
  }
}

function decide(
  section: SectionDraft,
  fromTitle: Environment | null,
  reached: Environment | null,
): [Environment, string] {
  if (section.isTitle) return [section.facts.environment ?? 'any', 'the title'];
  if (section.facts.environment !== null) return [section.facts.environment, 'its heading'];
  const above = section.logicalParent?.row.environment ?? 'any';
  if (above !== 'any') return [above, `below "${section.logicalParent?.row.title}"`];
  if (!following.has(section.row.kind)) return ['any', 'nothing says where'];
  if (reached === 'production') return ['production', 'the guide has reached production before'];
  if (
    reached === 'staging' &&
    fromTitle !== 'staging' &&
    section.logicalParent === null &&
    section.row.kind !== 'pre-deployment'
  )
    return ['production', 'what follows the rehearsal on staging'];
  if (fromTitle !== null) return [fromTitle, 'the title or the first words of the guide'];
  return ['any', 'nothing says where'];
}
