import type { Guide, SectionKind } from '../../model/index.ts';
import type { Step } from '../body/body.ts';
import { addressable } from '../prose/links.ts';
import { type Facet, facets } from './facets.ts';
import type { GuidePage } from './guide-page.ts';
import { titleOf } from './rail.ts';
import { joinSegments } from './segments.ts';
import { segmentsOf } from './step-segments.ts';

/** What the search finds: a step, or a phase where there are too many steps. */
export interface SearchRecord {
  /** Below the root of the site. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
}

/** The steps of a guide, one record each. A heading that only groups steps is none, a phase apart. */
export function makeSearchRecords(guide: Guide, page: GuidePage): SearchRecord[] {
  const blocks = new Map(guide.blocks.map((block) => [block.id, block]));
  const kinds = new Map(guide.sections.map(({ id, kind }) => [id, kind]));
  const risk = riskOf(guide);
  let phase = '';
  return page.steps.flatMap((step) => {
    const title = titleOf(step);
    if (step.level === 2 || phase === '') phase = title;
    const content = joinSegments(segmentsOf(step.body, blocks));
    if (content === '' && step.level > 2) return [];
    const own = guide.blocks.filter(({ section }) => section === step.id);
    const command = own.flatMap(({ commands }) => commands)[0]?.text.split('\n')[0];
    return {
      url: `guides/${encodeURIComponent(page.address)}/#${addressable(step.id)}`,
      content: content || joinSegments([{ isCode: false, text: title }]),
      meta: { title, guide: page.title, phase, ...(command === undefined ? {} : { command }) },
      filters: {
        kind: [kindOf(step, kinds.get(step.id))],
        environment: step.environment === 'any' ? page.environments : [step.environment],
        language: distinct(own.map(({ dialect }) => dialect).filter((dialect) => !wordless.has(dialect))),
        hazard: distinct(own.flatMap(({ hazards }) => hazards.map(({ kind }) => kind.replaceAll('-', ' ')))),
        risk: risk === null ? [] : [risk],
        guide: [page.title],
        phase: [phase],
      },
    };
  });
}

/** Dialects that say nothing of a language. */
const wordless: ReadonlySet<string> = new Set(['text', 'other', 'tree', 'checklist']);

/** A step on the way back is a part of it, whatever it does there. */
const kindOf = ({ part }: Step, kind: SectionKind = 'overview'): string => (part === 'back' ? 'rollback' : kind);

/** `high` of `🔴 High (touches the database)`. */
const riskOf = ({ meta }: Guide): string | null =>
  /\p{L}[\p{L} /-]{0,30}/u
    .exec(meta.risk ?? '')?.[0]
    .trim()
    .toLowerCase() ?? null;

/** One record for each phase in place of its steps. */
export function joinPhases(records: readonly SearchRecord[]): SearchRecord[] {
  const phases: SearchRecord[][] = [];
  for (const record of records) {
    const last = phases.at(-1);
    const isSame =
      last?.[0]?.meta['phase'] === record.meta['phase'] && last?.[0]?.filters.guide[0] === record.filters.guide[0];
    if (isSame) last?.push(record);
    else phases.push([record]);
  }
  return phases.map((steps) => ({
    url: steps[0]?.url ?? '',
    content: steps
      .map(({ content, meta }, at) => (at === 0 ? content : `¦ ${meta['title']} ${content}`))
      .filter((text) => text !== '')
      .join(' '),
    meta: { ...steps.find(({ meta }) => meta['command'] !== undefined)?.meta, ...steps[0]?.meta },
    filters: Object.fromEntries(
      facets.map((facet) => [facet, distinct(steps.flatMap(({ filters }) => filters[facet]))]),
    ) as Record<Facet, string[]>,
  }));
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
