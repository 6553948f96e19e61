import { type Container, type SourceText, sourceText } from '../markdown/index.ts';
import type { Notice, Prose } from '../model/index.ts';
import { isTab } from './alternatives.ts';
import { isLabel } from './block-source.ts';
import type { SectionDraft } from './draft.ts';
import { lineOf, spanOf } from './places.ts';

const kinds: ReadonlySet<string> = new Set([
  'paragraph',
  'blockquote',
  'html',
  'footnoteDefinition',
  'mdxjsEsm',
  'definition',
]);

/** A wrapper without title or attributes, or a tab, whose name the choice holds. */
function saysNothing(node: Container): boolean {
  return (
    node.children.length > 0 && (isTab(node) || (node.title === null && Object.keys(node.attributes).length === 0))
  );
}

function opening(node: Container, source: string): string {
  return node.children.length === 0 ? source : (node.title ?? source.split('\n', 1)[0] ?? '');
}

/** Paragraphs and other text at the guide's own level that is not a row of another table. */
export function findProse(sections: readonly SectionDraft[], notices: readonly Notice[], source: SourceText): Prose[] {
  const taken = new Set(notices.map((notice) => notice.span.start.offset));
  return sections.flatMap((section) => {
    let number = 0;
    return section.nodes.flatMap(({ node, containers }) => {
      if (node.type === 'blockquote' && node.children.every((child) => child.type === 'code' || child.type === 'list'))
        return [];
      if (node.type === 'container' && saysNothing(node)) return [];
      if (!(kinds.has(node.type) || node.type === 'container') || taken.has(node.position?.start.offset ?? -1))
        return [];
      if (containers.some((container) => taken.has(container.position?.start.offset ?? -1))) return [];
      number += 1;
      return [
        {
          id: `${section.row.id}:prose-${number}`,
          section: section.row.id,
          line: lineOf(node),
          // What a container holds are rows of their own; here it says only what it is called.
          markdown:
            node.type === 'container' ? opening(node, sourceText(source.text, node)) : sourceText(source.text, node),
          label: isLabel(node) || (node.type === 'container' && node.title !== null),
          span: spanOf(node),
        },
      ];
    });
  });
}
