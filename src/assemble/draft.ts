import type { MarkdownTree, SourceText } from '../markdown/index.ts';
import type { Section } from '../model/index.ts';
import type { FlowNode } from './flow.ts';
import type { HeadingFacts } from './heading/read-heading.ts';

/** A section while the guide is being assembled: the row of the model and what only the passes need. */
export interface SectionDraft {
  readonly row: Section;
  readonly facts: HeadingFacts;
  /** Title and subtitle of the guide hold all other sections without saying anything about them. */
  readonly isTitle: boolean;
  /** The section whose kind and environment this one takes over; titles are left out. */
  readonly logicalParent: SectionDraft | null;
  readonly nodes: FlowNode[];
}

/** What every pass may read. */
export interface Draft {
  readonly source: SourceText;
  readonly tree: MarkdownTree;
  readonly sections: readonly SectionDraft[];
  readonly title: string;
}

/** The section and those above it, innermost first. */
export function ancestry(section: SectionDraft): SectionDraft[] {
  const path: SectionDraft[] = [];
  for (let at: SectionDraft | null = section; at !== null; at = at.logicalParent) path.push(at);
  return path;
}
