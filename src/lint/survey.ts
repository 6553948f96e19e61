import { type Guide, type GuideIndex, indexGuide, type Range } from '../model/index.ts';
import { BlockView, type CallView } from './block-view.ts';
import { Places } from './places.ts';

/** Code in a sentence or list item: `tail -f app.log`. */
export interface InlineCode {
  readonly text: string;
  readonly line: number;
  readonly at: Range;
}

/** What is asked about the world outside of the guide. */
export interface Surroundings {
  /** Whether the guide's project holds a file; null when nobody knows. */
  readonly hasFile: (path: string) => boolean | null;
}

/** A guide as rules look at it. What several rules ask is worked out once. */
export class Survey {
  readonly guide: Guide;
  readonly index: GuideIndex;
  readonly places: Places;
  readonly surroundings: Surroundings;
  readonly blocks: readonly BlockView[];
  readonly #views: ReadonlyMap<string, BlockView>;
  readonly #facts = new Map<unknown, unknown>();

  constructor(guide: Guide, text: string, surroundings: Surroundings = { hasFile: () => null }) {
    this.guide = guide;
    this.index = indexGuide(guide);
    this.places = new Places(text);
    this.surroundings = surroundings;
    this.blocks = guide.blocks.map((block) => {
      const bullets = this.index.itemsInBlock.get(block.id) ?? [];
      return new BlockView(block, this.index, this.places, new Set(bullets.map(({ line }) => line)));
    });
    this.#views = new Map(this.blocks.map((view) => [view.block.id, view]));
  }

  /** The commands of the guide in reading order. */
  get calls(): readonly CallView[] {
    return this.once(listCalls);
  }

  /** Code in prose and list items, in reading order. */
  get inlineCode(): readonly InlineCode[] {
    return this.once(listInlineCode);
  }

  view(block: string): BlockView | undefined {
    return this.#views.get(block);
  }

  /** What a function makes of this survey, worked out at the first call. */
  once<R>(make: (survey: Survey) => R): R {
    if (!this.#facts.has(make)) this.#facts.set(make, make(this));
    return this.#facts.get(make) as R;
  }
}

const listCalls = ({ blocks }: Survey): readonly CallView[] => blocks.flatMap((view) => view.calls);

const codeSpan = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;

function listInlineCode({ guide, places }: Survey): readonly InlineCode[] {
  const lines = new Set([
    ...guide.checklist.filter(({ block }) => block === null).map(({ line }) => line),
    ...guide.prose.flatMap(({ span }) => linesOf(span.start.line, span.end.line)),
  ]);
  const inBlocks = new Set(guide.blocks.flatMap(({ span }) => linesOf(span.start.line, span.end.line)));
  return [...lines]
    .filter((line) => !inBlocks.has(line))
    .sort((a, b) => a - b)
    .flatMap((line) =>
      [...places.textOf(line).matchAll(codeSpan)].map((match) => {
        const text = (match[2] ?? '').trim();
        const column = match.index + 1 + match[0].indexOf(text);
        return { text, line, at: { start: { line, column }, end: { line, column: column + text.length } } };
      }),
    );
}

const linesOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
