/** Something that the person who called us can put right: exit 2, one sentence for each mistake, no stack. */
export class UsageError extends Error {
  readonly sentences: readonly string[];

  constructor(...sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'UsageError';
    this.sentences = sentences;
  }
}
