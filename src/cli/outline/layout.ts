import type { Guide, Section } from '../../model/index.ts';
import { padLeft } from '../terminal/fit.ts';
import type { Piece } from '../terminal/line.ts';

/** Where the columns of an outline stand. */
export interface Layout {
  /** Line numbers of the guide, right-aligned; empty for a line that continues another. */
  gutter(range: string): Piece;
  /** Columns by which the content of a section is moved in. */
  indentOf(section: Section): string;
}

const deepest = 4;

export function makeLayout(guide: Guide): Layout {
  const width = 2 * `${guide.source.lines}`.length + 1;
  const depths = depthsOf(guide.sections);
  return {
    gutter: (range) => ({ text: `${padLeft(range, width)}  `, tone: 'quiet' }),
    indentOf: (section) => '  '.repeat(Math.min(depths.get(section.id) ?? 0, deepest)),
  };
}

/** Nesting of sections. A single title at the top does not move all others in. */
function depthsOf(sections: readonly Section[]): Map<string, number> {
  const tops = sections.filter((section) => section.level <= 1 && section.parent === null);
  const title = tops.length === 1 ? tops[0]?.id : undefined;
  const depths = new Map<string, number>();
  for (const { id, parent } of sections) {
    depths.set(id, parent === null || parent === title ? 0 : (depths.get(parent) ?? 0) + 1);
  }
  return depths;
}
