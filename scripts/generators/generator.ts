/** A file that is made from other files of the repository. */
export interface Generator {
  /** Path below the repository. */
  readonly path: string;
  /** @param today what the file holds now; empty when there is none */
  make(today: string): string | Promise<string>;
}
