import type { Disposition } from './block-kinds.ts';

/** What the forward script does with a block, for people; in the order of summaries. */
export const dispositionWords: Readonly<
  Record<
    Disposition,
    {
      /** What happens to the block, in a few words. */
      readonly words: string;
      /** The same as a whole sentence, for the explanation of one block. */
      readonly meaning: string;
    }
  >
> = {
  auto: { words: 'runs', meaning: 'It runs as it stands.' },
  'auto-after-params': { words: 'runs with values', meaning: 'It needs values first, then it runs.' },
  'gate-then-auto': { words: 'asks, then runs', meaning: 'A person is asked first, then it runs.' },
  'verify-auto': { words: 'checks', meaning: 'It runs as a check: it changes nothing, and its result counts.' },
  'manual-prompt': { words: 'shown to a person', meaning: 'It is shown to a person, who does it and confirms.' },
  choice: { words: 'one of several', meaning: 'It is one of several alternatives and runs only when it is chosen.' },
  'write-file': { words: 'written to a file', meaning: 'It is written to a file.' },
  'env-config': { words: 'settings', meaning: 'It is configuration: it tells which values are needed and is not run.' },
  'checklist-only': { words: 'checklist', meaning: 'It is a checklist and is not run.' },
  'rollback-script': {
    words: 'only in rollback',
    meaning: 'It belongs to the rollback and never runs on the way forward.',
  },
  exclude: { words: 'left out', meaning: 'It is left out of every script.' },
};
