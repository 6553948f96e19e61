import type { Placeholder, Range } from '../model/index.ts';
import type { BlockView } from './block-view.ts';
import type { Places } from './places.ts';
import type { Survey } from './survey.ts';

/** A gap of the guide where it stands. */
export interface PlaceholderUse {
  readonly view: BlockView;
  readonly placeholder: Placeholder;
  readonly at: Range;
}

/** The gaps of what readers type, write or configure, in reading order: those of outputs and message forms are none. */
export function listPlaceholderUses({ blocks, places }: Survey): readonly PlaceholderUse[] {
  return blocks
    .filter(({ block }) => !shown.has(block.role))
    .flatMap((view) =>
      view.block.placeholders.map((placeholder) => ({ view, placeholder, at: rangeOf(places, placeholder) })),
    );
}

const shown: ReadonlySet<string> = new Set(['output', 'sample', 'tree', 'checklist']);

function rangeOf(places: Places, { line, column, text }: Placeholder): Range {
  const start = { line, column };
  const range = { start, end: { line, column: column + text.length } };
  // Where characters were repaired, the columns of the model are not those of the file.
  return places.textIn(range) === text ? range : places.find(line, text);
}
