import { emitChecklist, renderCsv, renderMarkdown } from '../../src/emit/index.ts';
import { type GuideNode, parseMarkdown } from '../../src/markdown/index.ts';
import { makeValidator } from '../support/schema-validator.ts';
import type { Subject } from './subject.ts';

const findSchemaFaults = makeValidator('checklist');

/** A checklist is what its schema says, holds all boxes and criteria, and is nested in itself. */
export function findChecklistFaults({ guide }: Subject): string[] {
  const checklist = emitChecklist(guide);
  const { items } = checklist;
  const ids = new Set(items.map(({ id }) => id));
  const lines = new Set(items.map(({ line }) => line));
  const boxes = guide.checklist.filter(({ checked }) => checked !== null);
  return [
    ...findSchemaFaults(JSON.parse(JSON.stringify(checklist))),
    ...(ids.size === items.length ? [] : ['two items have one id']),
    ...boxes.filter(({ id }) => !ids.has(id)).map(({ id }) => `the box ${id} is not in it`),
    ...guide.criteria.filter(({ line }) => !lines.has(line)).map(({ id }) => `the criterion ${id} is not in it`),
    ...items
      .filter(({ parent }) => parent !== null && !ids.has(parent))
      .map(({ id, parent }) => `${id} is below ${parent}, which does not exist`),
    ...findMarkdownFaults(renderMarkdown(checklist, { silent: true }), items.length),
    ...(renderCsv(checklist).split('\r\n').length > items.length ? [] : ['its table has too few rows']),
  ];
}

/** As Markdown it has one task for each item, and no HTML but comments. */
function findMarkdownFaults(markdown: string, count: number): string[] {
  const nodes = listNodes(parseMarkdown(markdown).root);
  const tasks = nodes.filter((node) => node.type === 'listItem' && typeof node.checked === 'boolean').length;
  return [
    ...nodes.flatMap((node) =>
      node.type === 'html' && !node.value.startsWith('<!') ? ['its Markdown holds a tag'] : [],
    ),
    ...(tasks === count ? [] : [`its Markdown has ${tasks} tasks for ${count} items`]),
  ];
}

function listNodes(node: GuideNode): GuideNode[] {
  return 'children' in node ? [node, ...(node.children as readonly GuideNode[]).flatMap(listNodes)] : [node];
}
