import type { GuideNode } from '../markdown/index.ts';
import { plainText } from '../markdown/index.ts';
import type { Reference } from '../model/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { guarded } from './criterion/guarded-pattern.ts';
import type { SectionDraft } from './draft.ts';
import { cleanLine } from './line-text.ts';
import { lineOf } from './places.ts';

const document = guarded(/(?:^|\s)((?:[\w.-]+\/)*[\w.-]+\.(?:md|mdx|adoc|rst|pdf|docx?))(?=$|[\s.,;:)])/g);
const sameAs = guarded(
  /\b(?:same|as in|see|repeat|above|use)\b.{0,60}?\b(?:step|section|phase|part|§)\s*(\d+(?:\.\d+)*)\b|(?:参照|参见|见|同)\s*(?:步骤|第|ステップ|手順)?\s*(\d+(?:\.\d+)*)|(?:siehe|voir|ver|см\.?|zob\.)\s+(?:schritt|étape|paso|passo|шаг|krok)\s*(\d+(?:\.\d+)*)/iu,
);

/** The label of the step that a sentence refers to: "same as step 1.5". */
export function readSameAs(text: string): string | null {
  if (!/\d/.test(text)) return null;
  const found = sameAs.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

/** The section with a label; a qualified one such as `1.5` is unique in most guides, else the nearest before wins. */
export function findLabelled(sections: readonly SectionDraft[], label: string, before: number): SectionDraft | null {
  const found = sections.filter((section) => section.row.label === label);
  return [...found].reverse().find((section) => section.row.span.start.line < before) ?? found[0] ?? null;
}

/** Links, documents, scripts of the guide and earlier steps that the guide refers to. */
export function findReferences(sections: readonly SectionDraft[], blocks: readonly BlockDraft[]): Reference[] {
  const references: Reference[] = [];
  const known = new Set<string>();
  const ids = new Set(sections.flatMap(({ row }) => endsOf(row.id)));
  const scripts = new Map(blocks.toReversed().map(({ row }) => [row.file, row.id]));
  const add = (
    section: string,
    line: number,
    kind: Reference['kind'],
    text: string,
    target: string,
    resolved: boolean,
  ) => {
    const key = `${line} ${kind} ${target}`;
    if (known.has(key)) return;
    known.add(key);
    references.push({ kind, section, line, text: cleanLine(text), target, resolved });
  };
  const same = (section: string, line: number, text: string) => {
    const label = readSameAs(text);
    const target = label === null ? null : findLabelled(sections, label, line);
    if (label !== null) add(section, line, 'same-as', text, target?.row.id ?? label, target !== null);
  };

  for (const section of sections) {
    const visit = (node: GuideNode): void => {
      const line = lineOf(node);
      if (node.type === 'link') {
        const isHere = node.url.startsWith('#') && ids.has(node.url.slice(1));
        add(section.row.id, line, 'link', plainText(node), node.url, isHere);
      }
      if (node.type === 'image') add(section.row.id, line, 'image', node.alt ?? '', node.url, false);
      if ((node.type === 'inlineCode' || node.type === 'text') && node.value.includes('.'))
        for (const [, name = ''] of document.matchAll(node.value))
          add(section.row.id, line, 'document', name, name, false);
      if (node.type === 'paragraph') same(section.row.id, line, plainText(node));
      if ('children' in node) for (const child of node.children as readonly GuideNode[]) visit(child);
    };
    for (const { node } of section.nodes) if (node.type !== 'container') visit(node);
  }
  for (const { row, verdict, guideLine } of blocks) {
    for (const line of verdict.view.content)
      if (line.shape === 'comment') same(row.section, guideLine(line.number), line.text.replace(/^\W+/, ''));
    for (const { name, line } of row.calls) add(row.section, line, 'script', name, scripts.get(name) ?? name, true);
  }
  return references.sort((a, b) => a.line - b.line);
}

/** An id, and what of it follows each of its slashes. */
function endsOf(id: string): string[] {
  const parts = id.split('/');
  return parts.map((_, at) => parts.slice(at).join('/'));
}
