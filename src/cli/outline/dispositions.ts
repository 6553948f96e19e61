import { type Disposition, dispositionWords } from '../../model/index.ts';
import type { Tone } from '../terminal/colors.ts';

export interface DispositionText {
  readonly glyph: string;
  /** What happens to the block, in a few words. */
  readonly words: string;
  /** The same as a whole sentence, for the explanation of one block. */
  readonly meaning: string;
  readonly tone: Tone;
}

/** What the forward script does with a block, as a terminal shows it; in the order of the summary. */
export const dispositionTexts: Readonly<Record<Disposition, DispositionText>> = {
  auto: { ...dispositionWords.auto, glyph: '▶', tone: 'run' },
  'auto-after-params': { ...dispositionWords['auto-after-params'], glyph: '▷', tone: 'run' },
  'gate-then-auto': { ...dispositionWords['gate-then-auto'], glyph: '?', tone: 'ask' },
  'verify-auto': { ...dispositionWords['verify-auto'], glyph: '✓', tone: 'check' },
  'manual-prompt': { ...dispositionWords['manual-prompt'], glyph: '☞', tone: 'person' },
  choice: { ...dispositionWords.choice, glyph: '◇', tone: 'ask' },
  'write-file': { ...dispositionWords['write-file'], glyph: '↓', tone: 'file' },
  'env-config': { ...dispositionWords['env-config'], glyph: '=', tone: 'file' },
  'checklist-only': { ...dispositionWords['checklist-only'], glyph: '☐', tone: 'person' },
  'rollback-script': { ...dispositionWords['rollback-script'], glyph: '↩', tone: 'back' },
  exclude: { ...dispositionWords.exclude, glyph: '·', tone: 'quiet' },
};
