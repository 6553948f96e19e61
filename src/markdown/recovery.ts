import type { ContainerKind } from './nodes.ts';
import type { Budget } from './region.ts';

/** What one guide's views have in common. */
export interface Recovery {
  /** Where each line of the guide begins. */
  starts: readonly number[];
  disabled: readonly string[];
  budget: Budget;
  /** The link definitions outside of containers, known once the outermost view is settled. */
  definitions: string;
  recovered: { kind: ContainerKind; line: number; endLine: number }[];
  unclosed: { line: number; name: string }[];
}

/** What differs from one view to the next. */
export interface Level {
  depth: number;
  frontMatter: boolean;
  indentedCode: boolean;
}
