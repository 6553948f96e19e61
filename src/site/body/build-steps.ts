import type { Checklist } from '../../emit/index.ts';
import type { GuideNode, Root } from '../../markdown/index.ts';
import { type Finding, type Guide, type GuideIndex, indexGuide, partOf, type Section } from '../../model/index.ts';
import type { FindTarget } from '../prose/links.ts';
import type { BodyNode, FindingView, Step } from './body.ts';
import { BodyBuilder } from './build-body.ts';
import { fatesByBlock, type ScriptPlan } from './fates.ts';

export interface StepsInput {
  readonly guide: Guide;
  readonly root: Root;
  readonly checklist: Checklist;
  readonly scripts: readonly ScriptPlan[];
  readonly findings: readonly Finding[];
  readonly findTarget: FindTarget;
}

export interface Steps {
  readonly steps: readonly Step[];
  /** Ids of the blocks and items that are in them. */
  readonly shown: ReadonlySet<string>;
}

/** The guide in reading order, a heading with what stands below it each. Every block and every item is in one of them. */
export function buildSteps({ guide, root, checklist, scripts, findings, findTarget }: StepsInput): Steps {
  const index = indexGuide(guide);
  const builder = new BodyBuilder(index, checklist, fatesByBlock(scripts), {
    findTarget,
    definitions: listDefinitions(root),
  });
  const bodies = collectBodies(index, root, builder);
  for (const [section, nodes] of builder.missing()) bodies.get(section)?.push(...nodes);
  const found = groupFindings(guide, findings);
  const steps = guide.sections.map((section) => ({
    ...factsOf(section, index),
    hazards: hazardsOf(guide, section.id),
    findings: found.get(section.id) ?? [],
    body: bodies.get(section.id) ?? [],
  }));
  return { steps, shown: builder.shown };
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

function factsOf(section: Section, index: GuideIndex): Omit<Step, 'hazards' | 'findings' | 'body'> {
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

const hazardsOf = ({ blocks }: Guide, section: string): Step['hazards'] => [
  ...new Set(
    blocks.filter((block) => block.section === section).flatMap(({ hazards }) => hazards.map(({ kind }) => kind)),
  ),
];

function groupFindings({ sections }: Guide, findings: readonly Finding[]): ReadonlyMap<string, FindingView[]> {
  const groups = new Map<string, FindingView[]>();
  for (const { rule, severity, span, message, help } of findings) {
    const { line } = span.start;
    const id = (sections.findLast((section) => section.span.start.line <= line) ?? sections[0])?.id ?? '';
    const view = { rule, severity, line, message, help };
    groups.set(id, [...(groups.get(id) ?? []), view]);
  }
  return groups;
}
