import type { Block, GuideIndex } from '../model/index.ts';
import { alternativeOf, type Choice, choiceSetsOf, excluding } from './choices.ts';
import { linesOf } from './shell-text.ts';

/** A block as it is followed when certain alternatives were chosen. */
export interface Side {
  readonly choices: readonly Choice[];
  /** Whether a line of the guide belongs to it. */
  readonly keeps: (line: number) => boolean;
}

const conditional =
  /^\s*(?:#+|--|\/\/|REM|::)\s*(?:\d+[.)]\s*)?(?:if|or|for|on|option|method|alternative(?:ly)?|approach|variant|otherwise|when|with|using|manual(?:ly)?|example|e\.g\.)\b/i;

/**
 * The ways in which a block is followed, one for each alternative that it belongs to or holds. A string says why
 * they cannot be told apart, so that only a person can.
 */
export function sidesOf(index: GuideIndex, block: Block): Side[] | string {
  const sets = choiceSetsOf(index, block.section, block);
  if (typeof sets === 'string') return sets;
  const group = block.choice !== null && block.choice.option === null ? block.choice.group : null;
  if (group === null) return sets.map((choices) => ({ choices, keeps: () => true }));
  const inside = cutInside(index, block, group);
  if (typeof inside === 'string') return inside;
  if (sets.some((set) => set.some((choice) => choice.group === group))) return excluding;
  return sets.flatMap((set) => inside.map(({ choices, keeps }) => ({ choices: [...set, ...choices], keeps })));
}

function cutInside(index: GuideIndex, block: Block, group: string): Side[] | string {
  const last = block.textLine + linesOf(block).length - 1;
  const options = (alternativeOf(index, group)?.options ?? []).map(({ name, lines }) => ({
    name,
    lines: new Set(lines.filter((line) => line >= block.textLine && line <= last)),
  }));
  const sides = options.filter(({ lines }) => lines.size > 0);
  if (sides.length < 2) return 'it holds several alternatives that cannot be told apart';
  const optional = new Set(sides.flatMap(({ lines }) => [...lines]));
  if (optional.size < sides.reduce((sum, { lines }) => sum + lines.size, 0)) return 'its alternatives share lines';
  if (hasOpenSide(block, optional)) return 'it holds a further alternative that nothing names';
  const [first] = sides;
  if ((first !== undefined && hasOpenStart(block, first.lines)) || hasOpenEnd(block, optional))
    return 'nothing says which of its lines belong to every alternative';
  const told = sides.map(({ name, lines }) => ({ name, lines: withComments(block, lines) }));
  const others = new Set(told.flatMap(({ lines }) => [...lines]));
  return told.map(({ name, lines }) => ({
    choices: [{ group, option: name }],
    keeps: (line) => lines.has(line) || !others.has(line),
  }));
}

const isComment = (text: string): boolean => /^\s*(?:#(?!!)|--|\/\/|REM\b|::)/i.test(text);

/** The lines of a side with the comment right above them: who follows another one must not read it as a task. */
function withComments(block: Block, lines: ReadonlySet<number>): ReadonlySet<number> {
  const rows = linesOf(block);
  const whole = new Set(lines);
  for (const line of lines)
    for (let above = line - 1; isComment(rows[above - block.textLine] ?? ''); above -= 1) whole.add(above);
  return whole;
}

/** Whether no comment introduces the first side: what stands above it may be meant for the other side, too. */
function hasOpenStart(block: Block, lines: ReadonlySet<number>): boolean {
  const above = linesOf(block).slice(0, Math.min(...lines) - block.textLine);
  return lines.size > 1 && !above.some(isComment);
}

/** Whether the last side goes on below a blank line, where the way that all sides share may go on as well. */
function hasOpenEnd(block: Block, optional: ReadonlySet<number>): boolean {
  const rows = linesOf(block);
  const isBlank = (line: number) => (rows[line - block.textLine] ?? '').trim() === '';
  const endsAt = (line: number) => /^\s*(?:#|--|\/\/)/.test(rows[line - block.textLine] ?? '');
  const last = Math.max(...optional);
  for (let line = last; line >= block.textLine && !endsAt(line); line -= 1) if (isBlank(line)) return true;
  return false;
}

/** Whether lines of no alternative stand below a comment that makes them one: `# If using tmux`. */
function hasOpenSide(block: Block, optional: ReadonlySet<number>): boolean {
  let isOpen = false;
  for (const [row, text] of linesOf(block).entries()) {
    if (/^\s*(?:#|--|\/\/|REM\b|::)/i.test(text)) isOpen = conditional.test(text);
    else if (text.trim() !== '' && isOpen && !optional.has(block.textLine + row)) return true;
  }
  return false;
}
