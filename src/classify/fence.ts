/** A code block as the guide shows it, with the prose around it. All of it is text: no Markdown tree, no model rows. */
export interface Fence {
  readonly text: string;
  /** Language as declared, lower case. */
  readonly lang: string | null;
  /** MyST directive: `{note}`. */
  readonly directive: string | null;
  /** File named by the info string. */
  readonly file: string | null;
  readonly form: 'fence' | 'indented' | 'one-line';
  /** The fence is never closed: everything to the end of the text is in it. */
  readonly unclosed: boolean;
  readonly heading: string;
  /** Bold pseudo-heading right before it. */
  readonly label: string | null;
  /** The paragraph right before it. */
  readonly before: string | null;
  /** Whether that paragraph, or the label, announces an expected result. */
  readonly announced: boolean;
  /** Names of variables that other blocks read. */
  readonly readElsewhere: Pick<ReadonlySet<string>, 'has'>;
}

export const emptyFence: Fence = {
  text: '',
  lang: null,
  directive: null,
  file: null,
  form: 'fence',
  unclosed: false,
  heading: '',
  label: null,
  before: null,
  announced: false,
  readElsewhere: new Set(),
};
