import type { Guide, Range } from '../model/index.ts';
import type { BlockView } from './block-view.ts';
import { Survey } from './survey.ts';

/** What bash is given of one block of a guide, for tools that read shell scripts. */
export interface ShellText {
  /** Lines and columns are those of the block; placeholders are plain words of the same length. */
  readonly text: string;
  /** Variables that it reads and an earlier block of the guide has set. */
  readonly inherited: readonly string[];
  /** The place in the guide of a part of the text, by its offsets. */
  readonly at: (from: number, to: number) => Range;
  /** The same, only where the part stands in the guide as it stands in the text, so that it may be replaced. */
  readonly exactAt: (from: number, to: number) => Range | null;
}

/** Languages that a fence may name and bash does not read. */
const otherShells: ReadonlySet<string> = new Set(['zsh', 'fish', 'csh', 'tcsh', 'ksh', 'nu', 'nushell', 'xonsh']);

/** The texts that bash can read, in reading order; those with syntax errors have a finding of their own. */
export function listShellTexts(guide: Guide, text: string): ShellText[] {
  const survey = new Survey(guide, text);
  const known = new Set<string>();
  return survey.blocks.flatMap((view) => {
    const { shellText } = view;
    const inherited = view.block.reads.map(({ name }) => name).filter((name) => known.has(name));
    for (const { name } of view.block.sets) known.add(name);
    if (shellText === null || shellText.trim() === '' || !isBash(view)) return [];
    const { block } = view;
    const exactAt = (from: number, to: number) => {
      const range = view.at(from, to);
      const written = block.text.slice(from, to);
      return shellText.slice(from, to) === written && survey.places.textIn(range) === written ? range : null;
    };
    return [{ text: shellText, inherited: [...new Set(inherited)], at: (from, to) => view.at(from, to), exactAt }];
  });
}

function isBash({ block, shell, isPosix }: BlockView): boolean {
  if (!isPosix || shell === null || shell.errors.length > 0 || block.errors.length > 0) return false;
  if (block.lang !== null && otherShells.has(block.lang.toLowerCase())) return false;
  return shell.shebang === null || /\b(?:ba|da)?sh\b/.test(shell.shebang);
}
