import type { Checklist } from '../../emit/index.ts';
import type { GuideNode, Root } from '../../markdown/index.ts';
import { type Guide, type GuideIndex, indexGuide, partOf, type Section } from '../../model/index.ts';
import { blockAnchor, type FindingGroup, sectionAt } from '../page/findings.ts';
import type { FindTarget } from '../prose/links.ts';
import type { BodyNode, Step } from './body.ts';
import { BodyBuilder } from './build-body.ts';
import { fatesByBlock, type ScriptPlan } from './fates.ts';
import type { LegendEntry } from './legend.ts';

export interface StepsInput {
  readonly guide: Guide;
  readonly root: Root;
  readonly checklist: Checklist;
  readonly scripts: readonly ScriptPlan[];
  readonly findings: readonly FindingGroup[];
  readonly findTarget: FindTarget;
}

export interface Steps {
  readonly steps: readonly Step[];
  readonly legend: readonly LegendEntry[];
}

/** The guide in reading order, a heading with what stands below it each. Every block and every item is in one of them. */
export function buildSteps({ guide, root, checklist, scripts, findings, findTarget }: StepsInput): Steps {
  const index = indexGuide(guide);
  const builder = new BodyBuilder(index, checklist, fatesByBlock(scripts), makeIsTarget(guide, findings), {
    findTarget,
    definitions: listDefinitions(root),
  });
  const bodies = collectBodies(index, root, builder);
  for (const [section, nodes] of builder.missing()) bodies.get(section)?.push(...nodes);
  const found = countFindings(guide, findings);
  const steps = guide.sections.map((section) => ({
    ...factsOf(section, index),
    findings: found.get(section.id) ?? null,
    body: bodies.get(section.id) ?? [],
  }));
  return { steps, legend: builder.legend.entries };
}

function collectBodies(index: GuideIndex, root: Root, builder: BodyBuilder): Map<string, BodyNode[]> {
  const headings = new Map(index.guide.sections.map((section) => [section.span.start.line, section]));
  const bodies = new Map<string, BodyNode[]>(index.guide.sections.map(({ id }) => [id, []]));
  let section: Section | undefined = index.guide.sections.find(({ level }) => level === 0) ?? index.guide.sections[0];
  const walk = (nodes: readonly GuideNode[]): void => {
    for (const node of nodes) {
      const own = node.type === 'heading' ? headings.get(node.position?.start.line ?? 0) : undefined;
      if (own !== undefined) section = own;
      else if (holdsHeading(node, headings)) walk((node as Root).children as GuideNode[]);
      else bodies.get(section?.id ?? '')?.push(...builder.build([node], section?.id ?? ''));
    }
  };
  walk(root.children as GuideNode[]);
  return bodies;
}

/** A section that starts inside a container does not end with it. */
function holdsHeading(node: GuideNode, headings: ReadonlyMap<number, Section>): boolean {
  if (!('children' in node) || node.type === 'heading') return false;
  return (node.children as GuideNode[]).some(
    (child) =>
      (child.type === 'heading' && headings.has(child.position?.start.line ?? 0)) || holdsHeading(child, headings),
  );
}

function listDefinitions(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  const walk = (node: GuideNode): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) walk(child as GuideNode);
  };
  walk(root);
  return definitions;
}

function factsOf(section: Section, index: GuideIndex): Omit<Step, 'findings' | 'body'> {
  const depth = index.chain(section.id).length;
  return {
    id: section.id,
    label: section.label,
    title: section.title || section.heading,
    level: Math.min(6, depth + 1) as Step['level'],
    part: partOf(index, section.id),
    environment: section.environment,
    duration: section.duration?.text ?? null,
    window: section.window?.text ?? null,
    status: section.status,
    optional: section.optional,
    choice: section.choice,
  };
}

/** Blocks that findings and the table of the way back lead to. */
function makeIsTarget({ blocks, changes }: Guide, findings: readonly FindingGroup[]): (block: string) => boolean {
  const targets = new Set(changes.flatMap(({ block, inverse }) => [block, inverse?.block ?? block]));
  const anchors = new Set(findings.flatMap((group) => group.findings.map(({ anchor }) => anchor)));
  for (const { id, span } of blocks) if (anchors.has(blockAnchor(span.start.line))) targets.add(id);
  return (block) => targets.has(block);
}

function countFindings({ sections }: Guide, groups: readonly FindingGroup[]): ReadonlyMap<string, Step['findings']> {
  const counts = new Map<string, NonNullable<Step['findings']>>();
  for (const { severity, findings } of groups) {
    for (const { line } of findings) {
      const id = sectionAt(sections, line)?.id ?? '';
      // The groups start with the worst.
      const { count, ...first } = counts.get(id) ?? { count: 0, worst: severity, line };
      counts.set(id, { ...first, count: count + 1 });
    }
  }
  return counts;
}
