import type { Block, Environment, Finding, GuidePart, HazardKind, NoticeKind } from '../../model/index.ts';
import type { Mark } from '../page/marks.ts';

/** What stands below a heading, in reading order, ready to be shown. HTML in here is safe as it is. */
export type BodyNode =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'block'; readonly block: BlockView }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly ItemView[] }
  | { readonly kind: 'notice'; readonly notice: NoticeKind; readonly body: readonly BodyNode[] }
  | { readonly kind: 'quote'; readonly body: readonly BodyNode[] }
  | { readonly kind: 'box'; readonly title: string; readonly body: readonly BodyNode[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly RowView[] };

/** A list item; it has a mark when it can be ticked. */
export interface ItemView {
  readonly mark: Mark | null;
  readonly html: string;
  readonly isRequired: boolean;
  readonly body: readonly BodyNode[];
}

/** A row of a table; it has marks when it demands something that can be ticked. */
export interface RowView {
  readonly marks: readonly (Mark & { readonly text: string })[];
  readonly cells: readonly string[];
}

export interface BlockView {
  readonly id: string;
  /** Its id on the page; null when nothing there leads to it. */
  readonly anchor: string | null;
  readonly line: number;
  readonly endLine: number;
  readonly dialect: string;
  readonly role: Block['role'];
  readonly disposition: Block['disposition'];
  /** What happens to it, in a few words; and the place in the legend that says why. */
  readonly words: string;
  readonly why: number;
  /** The code as HTML: commands in `span.cmd`, placeholders in `var`. */
  readonly html: string;
  readonly commands: number;
  readonly prompted: boolean;
  readonly file: string | null;
  readonly hazards: readonly HazardKind[];
  readonly expects: readonly string[];
  readonly choice: ChoiceMark | null;
  /** The alternatives of which the block itself holds the lines: only one of them is shown. */
  readonly tabs: Choice | null;
  /** Lines of a block that is a checklist, in place of its code. */
  readonly sheet: readonly SheetLine[] | null;
}

export interface SheetLine {
  readonly mark: Mark | null;
  readonly text: string;
}

/** One of several alternatives is to be chosen. */
export interface Choice {
  readonly group: string;
  readonly question: string;
  readonly options: readonly string[];
}

/** Set on what belongs to one of several alternatives. */
export interface ChoiceMark {
  readonly group: string;
  readonly option: string;
}

/** One heading with what stands below it, up to the next heading. */
export interface Step {
  readonly id: string;
  readonly label: string | null;
  readonly title: string;
  /** Of its heading on the page: 2 to 6, without gaps. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly part: GuidePart;
  readonly environment: Environment;
  readonly duration: string | null;
  readonly window: string | null;
  readonly status: string | null;
  readonly optional: boolean;
  readonly choice: ChoiceMark | null;
  /** How many findings stand here, how bad the worst is, and its line; null without any. */
  readonly findings: { readonly count: number; readonly worst: Finding['severity']; readonly line: number } | null;
  readonly body: readonly BodyNode[];
}
