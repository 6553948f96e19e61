import type { Attributes, ContainerKind } from './nodes.ts';
import type { View } from './view.ts';

/** Lines of a view that are one container: its marker, its body, its closing line. Line indexes begin at 0. */
export interface Region {
  kind: ContainerKind;
  name: string;
  title: string | null;
  attributes: Attributes;
  startLine: number;
  startColumn: number;
  endLine: number;
  /** Where the last line's text ends. */
  endColumn: number;
  body: View;
  /** Whether indentation alone makes code in the body. */
  indentedCode: boolean;
}

/** A place in a view at which a container may begin. */
export interface Candidate {
  view: View;
  /** The view's lines joined by line feeds, and where each begins. */
  text: string;
  starts: readonly number[];
  line: number;
  column: number;
  budget: Budget;
}

export type Finding = { region: Region } | { unclosed: string } | null;

/** The work that recovering containers may still cost, so that no text can make it hang. */
export interface Budget {
  /** Characters to parse again. */
  parse: number;
  /** Characters to search for a closing tag. */
  scan: number;
  regions: number;
}

export function createBudget(length: number): Budget {
  return { parse: 4 * length + 1_000_000, scan: 20 * length + 1_000_000, regions: 2000 };
}
