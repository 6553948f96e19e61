import { emitChecklist } from '../../emit/index.ts';
import { parseMarkdown, readText } from '../../markdown/index.ts';
import type { Finding, Guide } from '../../model/index.ts';
import { listTargets } from '../../plan/index.ts';
import type { Choice, Step } from '../body/body.ts';
import { buildSteps } from '../body/build-steps.ts';
import type { ScriptPlan } from '../body/fates.ts';
import type { LegendEntry } from '../body/legend.ts';
import { listBlocks } from '../body/list-body.ts';
import { choiceOf } from '../body/view-block.ts';
import { makeFindTarget } from '../prose/links.ts';
import { type Criteria, listCriteria } from './criteria.ts';
import { type Digest, type Download, type GuideFile, listDownloads } from './downloads.ts';
import { type FindingGroup, groupFindings } from './findings.ts';
import { makePageData, type PageData, pageDataFile } from './page-data.ts';
import { makeRail, type RailEntry } from './rail.ts';
import { makeTimeline, type Timeline } from './timeline.ts';
import { findWayBack, type WayBack } from './way-back.ts';

/**
 * A guide with all that was made of it: what a page needs, and nothing that needs Node. What takes long to make may be
 * made when it is asked for.
 */
export interface SiteInput {
  /** Its name in the addresses of the site, which no other guide has. */
  readonly address: string;
  /** That of the guide, from where the site is built. */
  readonly path: string;
  readonly guide: Guide;
  /** As it was read. */
  readonly text: string;
  /** Everything that `runsheet build` writes for it, without the guide itself. */
  readonly files: readonly GuideFile[];
  readonly scripts: readonly ScriptPlan[];
  readonly findings: readonly Finding[];
  readonly change: Change | null;
  /** Where it is edited; null when nobody knows. */
  readonly edit: string | null;
}

/** The last change of a guide, as its repository knows it. */
export interface Change {
  /** ISO 8601. */
  readonly at: string;
  readonly commit: string;
}

/** All that the page of one guide shows. */
export interface GuidePage {
  readonly address: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: Guide['kind'];
  readonly path: string;
  readonly sha256: string;
  readonly meta: Guide['meta'];
  readonly service: string | null;
  readonly environments: readonly string[];
  readonly warnings: readonly { readonly kind: string; readonly text: string; readonly section: string }[];
  readonly steps: readonly Step[];
  readonly rail: readonly RailEntry[];
  readonly timeline: Timeline | null;
  readonly criteria: Criteria;
  readonly wayBack: WayBack;
  readonly parameters: readonly {
    readonly name: string;
    readonly secret: boolean;
    readonly pattern: string | null;
    readonly texts: readonly string[];
  }[];
  /** Those that are made for the whole page. */
  readonly choices: readonly Choice[];
  readonly downloads: readonly Download[];
  readonly findings: readonly FindingGroup[];
  readonly legend: readonly LegendEntry[];
  readonly change: Change | null;
  readonly edit: string | null;
  /** Whether it has words in a script that is read from right to left. */
  readonly hasRightToLeft: boolean;
  readonly data: PageData;
  /** The file beside the page that holds them. */
  readonly dataFile: string;
}

export interface PageContext {
  /** Where another guide stands on the site, by its path; null when it is not there. */
  readonly addressOf: (path: string) => string | null;
  readonly digest: Digest;
}

export function makeGuidePage(input: SiteInput, { addressOf, digest }: PageContext): GuidePage {
  const { address, guide, text, scripts, change, edit } = input;
  const findings = groupFindings(guide, input.findings);
  const checklist = emitChecklist(guide);
  const { steps, legend } = buildSteps({
    guide,
    root: parseMarkdown(readText(text).text).root,
    checklist,
    scripts,
    findings,
    findTarget: makeFindTarget(guide, addressOf),
  });
  const data = makePageData(checklist, steps);
  const tabbed = new Set(steps.flatMap(({ body }) => listBlocks(body).flatMap(({ tabs }) => tabs?.group ?? [])));
  return {
    address,
    slug: guide.slug,
    title: guide.title,
    kind: guide.kind,
    path: guide.source.path,
    sha256: guide.source.sha256,
    meta: guide.meta,
    service: serviceOf(guide),
    environments: listTargets(guide).flatMap((environment) => environment ?? []),
    warnings: warningsOf(guide),
    steps,
    rail: makeRail(steps.filter(({ title, level }) => !(level === 2 && title === guide.title))),
    timeline: makeTimeline(guide),
    criteria: listCriteria(guide),
    wayBack: findWayBack(guide),
    parameters: guide.parameters.map(({ name, secret, pattern, texts }) => ({ name, secret, pattern, texts })),
    choices: guide.alternatives
      .filter(({ options }) => options.some(({ blocks, sections }) => blocks.length + sections.length > 0))
      .filter(({ group }) => !tabbed.has(group))
      .map(choiceOf),
    downloads: listDownloads(filesOf(input), digest),
    findings,
    legend,
    change,
    edit,
    hasRightToLeft: rightToLeft.test(text),
    data,
    dataFile: pageDataFile(data).path,
  };
}

/** The files that stand beside the page of a guide. */
export const filesOf = ({ text, files }: Pick<SiteInput, 'text' | 'files'>): GuideFile[] => [
  { path: 'guide.md', text },
  ...files,
];

const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

const serviceKey = /^(?:service|application|app|system|product|project|component)(?: name)?$/i;

const serviceOf = ({ meta }: Guide): string | null => meta.other.find(({ key }) => serviceKey.test(key))?.value ?? null;

const loud: ReadonlySet<string> = new Set(['gate', 'danger', 'warning']);

const warningsOf = ({ notices }: Guide): GuidePage['warnings'] =>
  notices.filter(({ kind }) => loud.has(kind)).map(({ kind, text, section }) => ({ kind, text, section }));
