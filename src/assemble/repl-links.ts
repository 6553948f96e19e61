import type { BlockDraft } from './block-draft.ts';
import type { SectionDraft } from './draft.ts';
import { findLabelled, readSameAs } from './references.ts';

/** An interpreter without input of its own takes that of the step it refers to: "same script as step 1.5". */
export function linkRepls(blocks: readonly BlockDraft[], sections: readonly SectionDraft[]): void {
  for (const { row, verdict, source } of blocks) {
    if (row.repl === null || row.repl.from !== null) continue;
    const words = [
      source.before ?? '',
      ...verdict.view.content.filter((line) => line.shape === 'comment').map((line) => line.text),
    ];
    const label = words.map(readSameAs).find((found) => found !== null);
    if (label === undefined || label === null) continue;
    const section = findLabelled(sections, label, row.span.start.line);
    const input = blocks.find((other) => other.source.section === section && other.row.repl?.from != null);
    if (input !== undefined) row.repl.inputFrom = input.row.id;
  }
}
