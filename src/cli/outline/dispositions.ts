import type { Disposition } from '../../model/index.ts';
import type { Tone } from '../terminal/colors.ts';

export interface DispositionText {
  readonly glyph: string;
  /** What happens to the block, in a few words. */
  readonly words: string;
  /** The same as a whole sentence, for the explanation of one block. */
  readonly meaning: string;
  readonly tone: Tone;
}

/** What the forward script does with a block, for people; in the order of the summary. */
export const dispositionTexts: Readonly<Record<Disposition, DispositionText>> = {
  auto: { glyph: '▶', words: 'runs', meaning: 'It runs as it stands.', tone: 'run' },
  'auto-after-params': {
    glyph: '▷',
    words: 'runs with values',
    meaning: 'It needs values first, then it runs.',
    tone: 'run',
  },
  'gate-then-auto': {
    glyph: '?',
    words: 'asks, then runs',
    meaning: 'A person is asked first, then it runs.',
    tone: 'ask',
  },
  'verify-auto': {
    glyph: '✓',
    words: 'checks',
    meaning: 'It runs as a check: it changes nothing, and its result counts.',
    tone: 'check',
  },
  'manual-prompt': {
    glyph: '☞',
    words: 'shown to a person',
    meaning: 'It is shown to a person, who does it and confirms.',
    tone: 'person',
  },
  choice: {
    glyph: '◇',
    words: 'one of several',
    meaning: 'It is one of several alternatives and runs only when it is chosen.',
    tone: 'ask',
  },
  'write-file': { glyph: '↓', words: 'written to a file', meaning: 'It is written to a file.', tone: 'file' },
  'env-config': {
    glyph: '=',
    words: 'settings',
    meaning: 'It is configuration: it tells which values are needed and is not run.',
    tone: 'file',
  },
  'checklist-only': { glyph: '☐', words: 'checklist', meaning: 'It is a checklist and is not run.', tone: 'person' },
  'rollback-script': {
    glyph: '↩',
    words: 'only in rollback',
    meaning: 'It belongs to the rollback and never runs on the way forward.',
    tone: 'back',
  },
  exclude: { glyph: '·', words: 'left out', meaning: 'It is left out of every script.', tone: 'quiet' },
};
