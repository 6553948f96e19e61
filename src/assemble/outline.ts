import { type GuideNode, type MarkdownTree, plainText, type SourceText } from '../markdown/index.ts';
import type { Section } from '../model/index.ts';
import type { SectionDraft } from './draft.ts';
import { type FlowNode, listFlow } from './flow.ts';
import { type HeadingFacts, readHeading } from './heading/read-heading.ts';
import { cleanLine } from './line-text.ts';
import { endPosition, startPosition } from './places.ts';
import { Ids, slug } from './slug.ts';

const explicitId = /(?<!\s)\s*\{#([A-Za-z0-9_:.-]+)\}\s*$/;
const documentWord =
  /\b(?:guide|plan|runbook|playbook|checklist|manual|procedures?|instructions|documentation|handbook|notes)\b|手順書|指南|手册|指南书|가이드|guía|guia|anleitung|руководство|przewodnik/iu;

interface Found {
  readonly flow: FlowNode;
  readonly depth: number;
  readonly text: string;
  readonly explicit: string | null;
}

function readHeadingNode(flow: FlowNode): Found | null {
  if (flow.node.type !== 'heading') return null;
  const raw = plainText(flow.node);
  return {
    flow,
    depth: flow.node.depth,
    text: cleanLine(raw.replace(explicitId, '')),
    explicit: explicitId.exec(raw)?.[1] ?? null,
  };
}

/** Ids that the writer chose are taken first: no generated one may stand in their way. */
function reserveIds(headings: Found[], ids: Ids): Found[] {
  return headings.map((heading) =>
    heading.explicit === null ? heading : { ...heading, explicit: ids.take(heading.explicit) },
  );
}

/** The guide's own title: a heading of the top level that stands alone there, or that comes first. */
function findTitle(headings: readonly Found[]): number {
  const top = headings.filter((heading) => heading.depth === 1);
  const first = headings[0];
  if (first === undefined) return -1;
  if (first.depth === 1 && (top.length === 1 || documentWord.test(first.text))) return 0;
  return top.length === 1 && headings.indexOf(top[0] as Found) < 2 ? headings.indexOf(top[0] as Found) : -1;
}

/** A second heading right below the title that only says more about the guide. */
function isSubtitle(headings: readonly Found[], index: number, title: number, flow: readonly FlowNode[]): boolean {
  const heading = headings[index];
  const above = headings[title];
  if (heading === undefined || above === undefined || index !== title + 1 || heading.depth !== above.depth + 1)
    return false;
  const between = flow.slice(flow.indexOf(above.flow) + 1, flow.indexOf(heading.flow));
  if (between.some(({ node }) => node.type !== 'html' && node.type !== 'thematicBreak')) return false;
  const facts = readHeading(heading.text);
  if (facts.label !== null || facts.labelKind !== null || facts.window !== null) return false;
  // "Staging" beside "Production" is where something happens; "Production deployment guide" says what the guide is.
  if (facts.environment !== null && !documentWord.test(heading.text)) return false;
  if (documentWord.test(heading.text) && headings.some((other) => other.depth === heading.depth && other !== heading)) {
    // "Pre-Deployment Checklist" is a part of the guide; "Payment Service - Deployment Guide" says what the guide is.
    return facts.kind === null || facts.kind.kind === 'deploy' || facts.kind.kind === 'overview';
  }
  const next = headings[index + 1];
  if (facts.kind !== null || next === undefined || next.depth !== heading.depth) return false;
  // What holds commands is a part, whatever it is called: "Steps".
  const below = flow.slice(flow.indexOf(heading.flow) + 1, flow.indexOf(next.flow));
  return below.every(({ node }) => node.type !== 'code');
}

/** Headings become sections; what stands before the first one goes into a section of level 0. */
export function outline(
  source: SourceText,
  tree: MarkdownTree,
  fallbackTitle: string,
): { sections: SectionDraft[]; title: string } {
  const flow = listFlow(tree.root);
  const ids = new Ids();
  const headings = reserveIds(
    flow.map(readHeadingNode).filter((found) => found !== null),
    ids,
  );
  const byNode = new Map(headings.map((heading) => [heading.flow, heading]));
  const titleIndex = findTitle(headings);
  const sections: SectionDraft[] = [];
  const stack: SectionDraft[] = [];
  let number = -1;

  const open = (
    node: GuideNode,
    level: number,
    heading: string,
    facts: HeadingFacts,
    isTitle: boolean,
    explicit: string | null,
  ) => {
    // What stands before the first heading holds nothing but itself.
    while (stack.length > 0 && ((stack.at(-1)?.row.level ?? 0) >= level || stack.at(-1)?.row.level === 0)) stack.pop();
    const parent = stack.at(-1) ?? null;
    const logicalParent = [...stack].reverse().find((above) => !above.isTitle) ?? null;
    const own = slug(facts.title) || (level === 0 ? 'start' : 'section');
    const path = logicalParent === null ? own : `${logicalParent.row.id}/${own}`;
    const row: Section = {
      id: explicit ?? ids.take(path),
      parent: parent?.row.id ?? null,
      label: facts.label,
      title: facts.title || heading || 'Untitled',
      heading,
      level,
      kind: 'overview',
      environment: 'any',
      duration: facts.duration,
      window: facts.window,
      status: facts.status,
      optional: facts.optional,
      choice: null,
      because: [],
      span: { start: startPosition(node), end: endPosition(node) },
      content: [],
    };
    const draft: SectionDraft = { row, facts, isTitle, logicalParent, nodes: [] };
    sections.push(draft);
    stack.push(draft);
  };

  for (const item of flow) {
    const found = byNode.get(item);
    if (found !== undefined) {
      number += 1;
      const isTitle = number === titleIndex || (titleIndex !== -1 && isSubtitle(headings, number, titleIndex, flow));
      open(item.node, found.depth, found.text, readHeading(found.text, { title: isTitle }), isTitle, found.explicit);
      continue;
    }
    if (item.node.type === 'yaml' || (item.node.type as string) === 'toml') continue;
    if (sections.length === 0) open(item.node, 0, '', readHeading(''), false, null);
    sections.at(-1)?.nodes.push(item);
  }
  closeSpans(sections, source);
  const title =
    titleIndex === -1 ? fallbackTitle : (sections.find((section) => section.isTitle)?.row.title ?? fallbackTitle);
  return { sections, title };
}

/** A section ends where the next one of its level or above begins. */
function closeSpans(sections: readonly SectionDraft[], source: SourceText): void {
  const lines = source.text.split('\n');
  const lastLine = lines.length;
  const end = { line: lastLine, column: (lines.at(-1)?.length ?? 0) + 1, offset: source.text.length };
  sections.forEach((section, index) => {
    const next = sections.slice(index + 1).find((other) => other.row.level <= section.row.level);
    section.row.span.end = next === undefined ? end : { ...next.row.span.start };
  });
}
