import type { Verdict } from '../classify/index.ts';
import type { Block } from '../model/index.ts';
import type { BlockSource } from './block-source.ts';
import type { BlockReading } from './read-block.ts';

/** A block while the guide is being assembled: its row and what the passes know beyond it. */
export interface BlockDraft {
  readonly row: Block;
  readonly source: BlockSource;
  readonly verdict: Verdict;
  readonly reading: BlockReading;
  /** Line of the guide for a line of the block. */
  readonly guideLine: (line: number) => number;
  /** Choices that wait until all blocks were looked at. */
  readonly pending: { group: string; option: string }[];
}
